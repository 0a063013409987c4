//! Looks for secrets in what was written, in the forms in which they slip through.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// Every form of `secret` that counts as a leak.
pub fn forms(secret: &str) -> Vec<String> {
    let mut forms = vec![secret.to_owned(), secret.chars().rev().collect()];
    forms.push(url::form_urlencoded::byte_serialize(secret.as_bytes()).collect());
    forms.push(secret.bytes().map(|b| format!("{b:02x}")).collect());
    forms.push(serde_json::to_string(secret).unwrap().trim_matches('"').to_owned());
    for phase in 0..3 {
        // what stands in front shifts the alphabet; the first and last characters depend on the neighbours
        let padded = format!("{}{secret}", "x".repeat(phase));
        for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            let encoded = engine.encode(&padded);
            let start = (phase * 8).div_ceil(6);
            forms.push(encoded[start..encoded.len() - 1].to_owned());
        }
    }
    forms.sort();
    forms.dedup();
    forms
}

/// The secrets that stand in `text`, each with the place.
pub fn find(text: &str, secrets: &[String]) -> Vec<String> {
    let lower = text.to_lowercase();
    secrets
        .iter()
        .flat_map(|secret| forms(secret))
        .filter(|form| text.contains(form.as_str()) || lower.contains(&form.to_lowercase()))
        .filter_map(|form| {
            let at = lower.find(&form.to_lowercase())?;
            let around = lower.get(at.saturating_sub(60)..at)?;
            Some(format!("…{around}[a secret]…"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_found() {
        let secret = "tok_S3cret-Value.77".to_owned();
        for shift in ["", "a", "ab", "abc"] {
            let encoded = STANDARD_NO_PAD.encode(format!("{shift}{secret}tail"));
            assert!(
                !find(&encoded, std::slice::from_ref(&secret)).is_empty(),
                "base64 behind {} bytes",
                shift.len()
            );
        }
        let hex: String = secret.bytes().map(|b| format!("{b:02X}")).collect();
        for text in [secret.clone(), format!("Bearer {secret}!"), hex, secret.chars().rev().collect()] {
            assert!(!find(&text, std::slice::from_ref(&secret)).is_empty(), "{text}");
        }
        assert!(find("nothing to see", &[secret]).is_empty());
    }
}
