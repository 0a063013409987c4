//! The sign-in page: `/sign-in?next=…`.

use axum::{body::Bytes, extract::State, response::Response};
use http::{StatusCode, Uri, header};
use url::{Url, form_urlencoded};

use super::{
    Form,
    html::{Text, layout},
    respond, see_other,
};
use crate::server::Shared;

/// The path of the page.
pub(crate) const PATH: &str = "/sign-in";

/// Shows the form.
pub(crate) async fn show(uri: Uri) -> Response {
    render(&next(&uri), "", None)
}

/// Takes the form, starts a session and goes on to `next`.
pub(crate) async fn submit(State(shared): State<Shared>, uri: Uri, body: Bytes) -> Response {
    let form = Form::parse(&body);
    let email = form.get("email").unwrap_or_default().trim();
    let password = form.get("password").unwrap_or_default();
    let mut world = shared.world();
    let Some(user) = world.user(email).filter(|user| user.password == password) else {
        return render(&next(&uri), email, Some("Email address or password is wrong."));
    };
    let mut response = see_other(&next(&uri));
    if let Some(cookie) = world.sessions.start(user, shared.port) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// The address of the sign-in page that leads back to `next`.
pub(crate) fn address(next: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    format!("{PATH}?{query}")
}

/// Where to go after signing in. Whatever would leave this origin becomes the front page: no open redirect.
fn next(uri: &Uri) -> String {
    let mut pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let next = pairs.find_map(|(name, value)| (name == "next").then_some(value)).unwrap_or_default();
    local_path(&next).unwrap_or_else(|| "/".to_owned())
}

/// Resolves as a browser would, so that `//host`, `/\host` and the like are seen for what they are.
fn local_path(next: &str) -> Option<String> {
    let here = Url::parse("http://sandbox.invalid/").ok()?;
    let url = here.join(next).ok().filter(|url| next.starts_with('/') && url.origin() == here.origin())?;
    let path = url[url::Position::BeforePath..].to_owned();
    (!path.starts_with("//")).then_some(path)
}

fn render(next: &str, email: &str, problem: Option<&str>) -> Response {
    let alert = problem.map(|text| format!("<p class=\"alert\" role=\"alert\">{}</p>", Text(text)));
    let action = address(next);
    let focus = if email.is_empty() { ("autofocus", "") } else { ("", "autofocus") };
    let main = format!(
        r#"<h1>Sign in</h1>
<p class="lead">to go on to YionStack</p>
{alert}
<form method="post" action="{action}">
<label for="email">Email address</label>
<input id="email" name="email" type="email" value="{email}" autocomplete="username" required {}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required {}>
<div class="actions"><button class="primary" type="submit">Sign in</button></div>
</form>
<p class="hint">Use <b>ada@example.com</b> or <b>grace@example.com</b>, password <b>sandbox</b>.</p>"#,
        focus.0,
        focus.1,
        alert = alert.unwrap_or_default(),
        action = Text(&action),
        email = Text(email),
    );
    let status = if problem.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    respond(status, layout("Sign in", &main), "")
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn only_paths_of_this_origin_are_followed() {
        assert_eq!(local_path("/consent?a=b%26c").as_deref(), Some("/consent?a=b%26c"));
        for evil in [
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "/\t/evil.example/",
            "/..//evil.example/",
            "\\\\evil.example",
            "javascript:alert(1)",
            "consent",
            "",
        ] {
            assert_eq!(local_path(evil), None, "{evil}");
        }
    }
}
