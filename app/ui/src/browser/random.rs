//! Chance, from the browser's own source for keys.

/// 32 even bits. Without a source there is no secret: the calm page is better than a weak one.
pub(crate) fn number() -> u32 {
    let mut bytes = [0; 4];
    let drawn = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    assert!(drawn.is_some(), "no chance");
    u32::from_le_bytes(bytes)
}
