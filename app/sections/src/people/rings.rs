//! Where everybody stands in the drawing: ring x sector, in the order of entry. The same people give the
//! same drawing, and nothing moves by itself.

use super::{Ring, Sector};
use std::f32::consts::{FRAC_PI_4, TAU};

/// From the middle of one spot to that of the next, at least. It sets the scale of all lengths.
pub const APART: i32 = 115;
/// The same, to reckon with.
const STEP: f32 = 115.0;
/// From the middle to the first row: room for the person, and for two in each quarter.
const FIRST_ROW: f32 = 160.0;
/// From the outermost ring to the name of a sector.
const NAME: f32 = 25.0;
/// Least angle of a sector, so that one stands in its first row.
const LEAST_ANGLE: f32 = FRAC_PI_4;

/// The radius of the spot of one person, in the lengths of [`Drawing`].
pub const SPOT: i32 = 44;

/// A drawing around (0, 0), y downwards.
#[derive(Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The outer radius of each ring, from the inner one.
    pub rings: [i32; 3],
    /// Where each person stands, in the order in which they were given.
    pub spots: Vec<Spot>,
    /// A point outside all rings in the middle of each sector, for its name.
    pub names: Vec<(Sector, Spot)>,
    /// A point on the outermost ring where each sector begins.
    pub borders: Vec<Spot>,
}

/// A point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// To the right.
    pub x: i32,
    /// Downwards.
    pub y: i32,
}

/// Gives everybody a place. A sector is as wide as its share of all asks, a ring as deep as its fullest
/// sector.
pub fn draw(people: &[(Ring, Sector)]) -> Drawing {
    let sectors = sectors(people);
    let mut spots = vec![Spot { x: 0, y: 0 }; people.len()];
    let mut rings = [0; 3];
    let mut row = FIRST_ROW;
    for (ring, outer) in Ring::ALL.iter().zip(&mut rings) {
        let mut end = row;
        for (sector, begin, angle) in &sectors {
            let here = (*ring, *sector);
            let mut left: Vec<usize> = (0..people.len()).filter(|at| people[*at] == here).collect();
            let mut radius = row;
            while !left.is_empty() {
                let rest = left.split_off(left.len().min(room(radius, *angle)));
                let slot = *angle / number(left.len());
                for (place, at) in left.iter().enumerate() {
                    spots[*at] = point(radius, *begin + slot * (number(place) + 0.5));
                }
                left = rest;
                end = end.max(radius);
                radius += STEP;
            }
        }
        *outer = whole(end + STEP / 2.0);
        row = end + STEP;
    }
    let outermost = row - STEP / 2.0;
    Drawing {
        rings,
        spots,
        names: sectors
            .iter()
            .map(|(sector, begin, angle)| (*sector, point(outermost + NAME, begin + angle / 2.0)))
            .collect(),
        borders: sectors
            .iter()
            .map(|(_, begin, _)| point(outermost, *begin))
            .collect(),
    }
}

/// Where each sector begins, clockwise from the top, and its angle. Who somebody is need not be said; nothing
/// is kept free for that.
fn sectors(people: &[(Ring, Sector)]) -> Vec<(Sector, f32, f32)> {
    let count = |sector: Sector| people.iter().filter(|(_, one)| *one == sector).count();
    let all = Sector::ALL.iter().copied();
    let all: Vec<_> = all
        .filter(|sector| *sector != Sector::Others || count(*sector) > 0)
        .collect();
    let shared = TAU - number(all.len()) * LEAST_ANGLE;
    let mut begin = 0.0;
    let placed = all.iter().map(|sector| {
        let share = match people.len() {
            0 => 1.0 / number(all.len()),
            everybody => number(count(*sector)) / number(everybody),
        };
        let angle = LEAST_ANGLE + shared * share;
        let place = (*sector, begin, angle);
        begin += angle;
        place
    });
    placed.collect()
}

/// How many stand in a row of a sector without touching; one at least.
fn room(radius: f32, angle: f32) -> usize {
    let fits = |count: usize| 2.0 * radius * (angle / number(count) / 2.0).sin() >= STEP;
    // Far more than any row holds.
    (2..1000).find(|count| !fits(*count)).unwrap_or(1000) - 1
}

fn point(radius: f32, angle: f32) -> Spot {
    Spot {
        x: whole(radius * angle.sin()),
        y: whole(-radius * angle.cos()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "people, not millions")]
const fn number(count: usize) -> f32 {
    count as f32
}

#[expect(clippy::cast_possible_truncation, reason = "some thousands at most")]
fn whole(length: f32) -> i32 {
    length.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn people(most: usize) -> impl Strategy<Value = Vec<(Ring, Sector)>> {
        vec((select(Ring::ALL), select(Sector::ALL)), 0..=most)
    }

    fn distance(one: Spot, other: Spot) -> f64 {
        f64::from(one.x - other.x).hypot(f64::from(one.y - other.y))
    }

    fn check(people: &[(Ring, Sector)]) {
        let drawing = draw(people);
        let middle = Spot { x: 0, y: 0 };
        for (at, spot) in drawing.spots.iter().enumerate() {
            for other in drawing.spots[..at].iter().chain([&middle]) {
                let apart = distance(*spot, *other);
                assert!(apart >= f64::from(2 * SPOT), "{people:?}: {apart}");
            }
            let ring = people[at].0 as usize;
            let inner = if ring == 0 {
                0
            } else {
                drawing.rings[ring - 1]
            };
            let far = distance(*spot, middle);
            assert!(
                far + f64::from(SPOT) <= f64::from(drawing.rings[ring]) + 1.0,
                "{people:?}"
            );
            assert!(
                far - f64::from(SPOT) >= f64::from(inner) - 1.0,
                "{people:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn nobody_overlaps_and_everybody_stands_in_his_ring(people in people(40)) {
            check(&people);
        }

        #[test]
        fn who_comes_later_does_not_change_the_order(people in people(20)) {
            prop_assert_eq!(draw(&people), draw(&people));
            prop_assert_eq!(draw(&people).spots.len(), people.len());
        }
    }

    #[test]
    fn twenty_of_one_kind_in_one_ring_have_room() {
        for ring in Ring::ALL {
            for sector in Sector::ALL {
                let people = [(*ring, *sector); 20];
                check(&people);
                let outer = draw(&people).rings[2];
                assert!(outer <= 700, "{ring:?} {sector:?}: {outer}");
            }
        }
        assert_eq!(draw(&[]).rings, [218, 333, 448]);
    }
}
