//! Making a secret and entering it again: at creation, at unlocking, for a file.

mod ask;
mod parts_wait;
mod picture;
mod picture_choice;
mod picture_pad;
mod repeat;
mod sentence_field;
mod strength;
mod words_maker;

pub(crate) use ask::{AskSecret, Attempt};
pub(crate) use picture::{Picture, PictureSize};
pub(crate) use picture_choice::PictureChoice;
pub(crate) use picture_pad::PicturePad;
pub(crate) use repeat::{RepeatSecret, Repeated};
pub(crate) use sentence_field::SentenceField;
pub(crate) use strength::{SecretChoice, Strength};
pub(crate) use words_maker::WordsMaker;
