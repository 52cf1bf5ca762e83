//! Random bits, from the browser's source for keys.

/// 32 random bits. Without such a source the app ends at the calm page: no secret is better than a weak one.
pub(crate) fn number() -> u32 {
    let mut bytes = [0; 4];
    let drawn = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    assert!(drawn.is_some(), "no chance");
    u32::from_le_bytes(bytes)
}
