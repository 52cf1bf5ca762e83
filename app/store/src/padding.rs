//! Padding, so that the size of a record tells little about what was typed.

/// Sizes of small records; above them multiples of the last.
const STEPS: [usize; 3] = [256, 1024, 4096];
/// The length of the content stands in front of it.
const PREFIX: usize = 4;

/// Content with its length in front and zeros behind it, up to the next step.
pub(crate) fn pad(content: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(content.len()).ok()?;
    let mut padded = Vec::with_capacity(step(content.len() + PREFIX));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(content);
    padded.resize(step(padded.len()), 0);
    Some(padded)
}

/// The content again; `None` when its length does not fit.
pub(crate) fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<PREFIX>()?;
    rest.get(..usize::try_from(u32::from_le_bytes(*length)).ok()?)
}

fn step(size: usize) -> usize {
    let [.., last] = STEPS;
    STEPS
        .into_iter()
        .find(|step| size <= *step)
        .unwrap_or_else(|| size.next_multiple_of(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_in_steps_and_nothing_is_lost() {
        let cases = [
            (0, 256),
            (252, 256),
            (253, 1024),
            (1020, 1024),
            (1021, 4096),
            (4092, 4096),
            (4093, 8192),
            (9000, 12_288),
        ];
        for (length, size) in cases {
            let content = vec![7; length];
            let padded = pad(&content).unwrap();
            assert_eq!(padded.len(), size, "{length}");
            assert_eq!(unpad(&padded), Some(&content[..]));
        }
    }

    #[test]
    fn a_length_that_does_not_fit_is_refused() {
        assert_eq!(unpad(&[]), None);
        assert_eq!(unpad(&[1, 0, 0]), None);
        assert_eq!(unpad(&[2, 0, 0, 0, 9]), None);
        assert_eq!(unpad(&[255; 256]), None);
    }
}
