//! What every backend keeps: the same tests run in memory and in a browser.
//!
//! [`for_each_contract!`](crate::for_each_contract) hands the name of each test to a macro of the caller.

mod bench;
pub mod damage;
pub mod failing;
mod faulty;
pub mod keys;
pub mod life;
pub mod loss;
pub mod sealing;

pub use bench::{Bench, KEY, found, lock};

/// Result of a test.
pub type Outcome = Result<(), crate::StoreError>;

/// Calls `$each!(module::name)` for every test of the contract.
#[macro_export]
macro_rules! for_each_contract {
    ($each:ident) => {
        $each!(life::nothing_stored_is_empty);
        $each!(life::what_was_begun_opens_again);
        $each!(life::what_was_done_before_stays_steps);
        $each!(life::steps_of_something_else_change_nothing);
        $each!(life::every_change_survives);
        $each!(life::records_are_read_before_the_key_is_there);
        $each!(life::fold_keeps_the_dossier_and_drops_the_changes);
        $each!(life::an_import_replaces_all);
        $each!(life::wiped_is_empty);
        $each!(life::an_interrupted_wipe_is_finished);
        $each!(life::nothing_is_written_before_it_was_opened);
        $each!(loss::emptied_is_never_a_new_person);
        $each!(loss::a_change_rolled_back_is_behind);
        $each!(loss::a_generation_rolled_back_is_behind);
        $each!(loss::another_history_is_behind);
        $each!(loss::a_crash_before_the_marker_is_fine);
        $each!(loss::a_lost_marker_is_fine);
        $each!(damage::a_broken_snapshot_is_damaged);
        $each!(damage::a_broken_change_keeps_what_stands_before_it);
        $each!(damage::swapped_changes_are_damaged);
        $each!(damage::spliced_histories_are_damaged);
        $each!(damage::a_missing_change_is_damaged);
        $each!(damage::a_lost_or_foreign_label_is_damaged);
        $each!(damage::every_flipped_bit_is_seen);
        $each!(keys::a_wrong_secret_is_told);
        $each!(keys::a_wrong_secret_writes_nothing);
        $each!(keys::a_recovery_key_opens);
        $each!(keys::another_secret_takes_its_place);
        $each!(keys::picture_and_month_can_change);
        $each!(keys::a_damaged_label_is_damaged);
        $each!(keys::a_newer_label_is_left_alone);
        $each!(keys::no_label_without_a_vault);
        $each!(keys::what_was_exchanged_is_kept);
        $each!(keys::a_snapshot_is_no_base);
        $each!(damage::a_newer_program_is_left_alone);
        $each!(damage::a_newer_dossier_is_left_alone);
        $each!(damage::a_record_is_replayed_whole_or_not);
        $each!(sealing::sizes_are_padded);
        $each!(sealing::nothing_is_readable);
        $each!(sealing::the_marker_is_small_and_holds_numbers);
        $each!(failing::full_changes_nothing_and_nothing_is_lost);
        $each!(failing::opening_again_stores_what_waits);
        $each!(failing::a_failed_fold_changes_nothing);
        $each!(failing::a_lost_connection_is_tried_once_more);
        $each!(failing::a_commit_that_seemed_to_fail_is_not_stored_twice);
        $each!(failing::an_unsure_commit_is_found_out_later);
        $each!(failing::an_unsure_commit_is_found_out_after_a_failed_fold);
        $each!(failing::a_failed_wipe_is_finished_later);
        $each!(failing::emptied_while_open_is_behind_and_heals);
        $each!(failing::two_writers_do_not_overwrite_each_other);
        $each!(failing::what_no_dossier_takes_is_not_stored);
    };
}
