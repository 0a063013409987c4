//! Files: handed out while they come, whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use yionstack::http::{CallOptions, Download, SaveError};
use yionstack::{Code, Error, YouniumClient};
use yionstack_tests::offer::ATTACHMENT;

/// A server that answers every request with `answer`, and then ends the connection or, with `silent`, says nothing more.
async fn serving(answer: Vec<u8>, silent: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0; 1];
                if !matches!(stream.read(&mut byte).await, Ok(1)) {
                    break;
                }
                request.push(byte[0]);
            }
            let _ = stream.write_all(&answer).await;
            match silent {
                true => open.push(stream),
                false => drop(stream),
            }
        }
    });
    base_url
}

fn client(base_url: &str) -> YouniumClient {
    let builder = YouniumClient::builder().base_url(base_url).token("a-token").body_limit(1_000).retries(0);
    builder.read_timeout(Duration::from_millis(300)).build().unwrap()
}

async fn download(client: &YouniumClient) -> Result<Download, Error> {
    client.untyped().download(&ATTACHMENT, &[Some("7")], CallOptions::default()).await
}

async fn fetched(answer: &[u8]) -> Result<Vec<u8>, Error> {
    let client = client(&serving(answer.to_vec(), false).await);
    download(&client).await?.bytes().await
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\nx-request-id: r1\r\n\
                    content-disposition: attachment; filename=\"../invoice 17.pdf\"\r\n";

fn sized(body: &[u8]) -> Vec<u8> {
    [format!("{HEAD}content-length: {}\r\n\r\n", body.len()).as_bytes(), body].concat()
}

#[tokio::test]
async fn a_file_has_a_head_and_no_limit() {
    let body: Vec<u8> = (0..200_000u32).flat_map(u32::to_le_bytes).collect();
    let client = client(&serving(sized(&body), false).await);
    let mut file = download(&client).await.unwrap();
    assert_eq!(file.name.as_deref(), Some("invoice 17.pdf"));
    assert_eq!((file.content_type.as_deref(), file.size), (Some("application/pdf"), Some(800_000)));
    assert_eq!((file.receipt.status, file.receipt.request_id.as_deref()), (200, Some("r1")));
    let mut pieces = 0;
    let mut read = Vec::new();
    while let Some(chunk) = file.chunk().await.unwrap() {
        pieces += 1;
        read.extend_from_slice(&chunk);
    }
    assert!(read == body && pieces > 1, "{pieces} pieces");
    assert!(file.chunk().await.unwrap().is_none());
}

/// Somebody's page to sign in with is no invoice.
#[tokio::test]
async fn a_page_in_place_of_a_file_is_an_error() {
    let answer = |more: &str| {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: Text/HTML; charset=utf-8\r\n{more}x-request-id: r1\r\n"
        );
        format!("{head}content-length: 6\r\n\r\n<html>")
    };
    let error = fetched(answer("").as_bytes()).await.expect_err("a page");
    assert_eq!((error.code(), error.status(), error.request_id()), (Code::Decode, Some(200), Some("r1")));
    // one that is sent as a file is one
    let named = answer("content-disposition: attachment; filename=report.html\r\n");
    assert_eq!(fetched(named.as_bytes()).await.unwrap(), b"<html>");
}

#[tokio::test]
async fn a_file_that_ends_early_is_an_error() {
    let whole = sized(b"0123456789");
    assert_eq!(fetched(&whole).await.unwrap(), b"0123456789");
    let chunked = format!("{HEAD}transfer-encoding: chunked\r\n\r\n5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n");
    assert_eq!(fetched(chunked.as_bytes()).await.unwrap(), b"0123456789");
    for answer in [whole, chunked.into_bytes()] {
        for cut in 0..answer.len() {
            let error = fetched(&answer[..cut]).await.map(|_| ()).expect_err(&format!("cut at {cut}"));
            assert_eq!(error.code(), Code::Connection, "{cut}: {error}");
            assert!(error.retryable(), "{cut}: {error}");
        }
    }
}

#[tokio::test]
async fn a_file_that_stalls_is_an_error_and_stays_one() {
    let head = format!("{HEAD}content-length: 10\r\n\r\n01234");
    let client = client(&serving(head.into_bytes(), true).await);
    let mut file = download(&client).await.unwrap();
    assert_eq!(file.chunk().await.unwrap().unwrap(), "01234");
    let error = file.chunk().await.unwrap_err();
    assert_eq!((error.code(), error.operation()), (Code::Timeout, Some("orders.attachment")));
    assert_eq!(file.chunk().await.unwrap_err().code(), Code::Timeout);
}

#[tokio::test]
async fn closing_the_client_ends_a_download() {
    let head = format!("{HEAD}content-length: 10\r\n\r\n01234");
    let client = client(&serving(head.into_bytes(), true).await);
    let mut file = download(&client).await.unwrap();
    file.chunk().await.unwrap();
    client.close();
    assert_eq!(file.chunk().await.unwrap_err().code(), Code::Cancelled);
}

#[tokio::test]
async fn a_refusal_is_read_and_is_no_file() {
    let body = r#"{"errors":{"message":["gone for good"]},"status":404}"#;
    let answer = format!(
        "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let error = fetched(answer.as_bytes()).await.unwrap_err();
    assert_eq!((error.code(), error.vendor_message()), (Code::NotFound, Some("gone for good")));
    let long = "x".repeat(2_000);
    let answer = format!("HTTP/1.1 404 Not Found\r\ncontent-length: {}\r\n\r\n{long}", long.len());
    // its words are too many to be read, and what it is, its head says
    let error = fetched(answer.as_bytes()).await.unwrap_err();
    assert_eq!((error.code(), error.vendor_message()), (Code::NotFound, None));
}

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("yionstack-saves-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn called(name: &str, body: &[u8]) -> Vec<u8> {
    let name: String = name.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\ncontent-disposition: attachment; filename*=UTF-8''{name}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn saved(answer: Vec<u8>, path: &Path) -> Result<PathBuf, SaveError> {
    let client = client(&serving(answer, false).await);
    download(&client).await.unwrap().save(path).await
}

#[tokio::test]
#[cfg(unix)]
async fn what_is_saved_takes_the_place_of_what_was_there() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("place");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (new, old, usual) = (folder.join("new"), folder.join("old"), folder.join("usual"));
    fs::write(&usual, "as any file").unwrap();
    assert_eq!(saved(sized(b"0123456789"), &new).await.unwrap(), new);
    assert_eq!((fs::read(&new).unwrap(), mode(&new)), (b"0123456789".to_vec(), mode(&usual)));
    for kept in [0o600, 0o640, 0o666] {
        fs::write(&old, "some old bytes").unwrap();
        fs::set_permissions(&old, fs::Permissions::from_mode(kept)).unwrap();
        saved(sized(b"0123456789"), &old).await.unwrap();
        assert_eq!((fs::read(&old).unwrap(), mode(&old)), (b"0123456789".to_vec(), kept));
    }
    // links are followed: to a file, and to where none is yet
    for (link, to) in [("link", "old"), ("further", "link"), ("dangling", "made")] {
        symlink(to, folder.join(link)).unwrap();
        saved(sized(link.as_bytes()), &folder.join(link)).await.unwrap();
        let end = if to == "link" { "old" } else { to };
        assert_eq!(fs::read_to_string(folder.join(end)).unwrap(), link);
        assert!(fs::symlink_metadata(folder.join(link)).unwrap().is_symlink());
    }
    symlink("round", folder.join("round")).unwrap();
    assert!(saved(sized(b"x"), &folder.join("round")).await.is_err());
    assert_eq!(folder.names(), ["dangling", "further", "link", "made", "new", "old", "round", "usual"]);
}

#[tokio::test]
#[cfg(unix)]
async fn what_is_no_file_is_written_to() {
    use std::os::unix::fs::FileTypeExt;
    let folder = Folder::new("pipe");
    let pipe = pipe(&folder);
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read(pipe).unwrap()
    });
    let body = vec![7; 300_000];
    saved(sized(&body), &pipe).await.unwrap();
    assert!(reader.join().unwrap() == body);
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    saved(sized(&body), Path::new("/dev/null")).await.unwrap();
    #[cfg(target_os = "linux")]
    assert_eq!(saved(sized(&body), Path::new("/dev/full")).await.unwrap_err().errno(), Some(28));
    assert_eq!(folder.names(), ["pipe"]);
}

/// A pipe, and a name for it.
#[cfg(unix)]
fn pipe(folder: &Folder) -> PathBuf {
    let pipe = folder.join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    pipe
}

#[tokio::test]
#[cfg(unix)]
async fn a_pipe_that_nobody_reads_is_given_up_with_its_client() {
    use rustix::fs::{Mode, OFlags, open};
    const SOON: Duration = Duration::from_secs(2);
    let folder = Folder::new("unread");
    let pipe = pipe(&folder);
    // without a reader, and with one that takes nothing of what is more than the pipe holds
    for reader in [false, true] {
        let client = client(&serving(sized(&vec![7; 300_000]), false).await);
        let _reader = reader.then(|| open(&pipe, OFlags::RDONLY | OFlags::NONBLOCK, Mode::empty()).unwrap());
        let mut file = download(&client).await.unwrap();
        let saving = async { tokio::time::timeout(SOON, file.save(&pipe)).await };
        let (saved, ()) = tokio::join!(saving, async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            client.close();
        });
        let error = saved.expect("closing the client ends it").unwrap_err();
        let SaveError::Download(error) = error else { panic!("{error}") };
        assert_eq!((error.code(), error.operation()), (Code::Cancelled, Some("orders.attachment")));
    }
    // who was dropped waits no more: a reader that comes now finds nobody
    let client = client(&serving(sized(b"0123456789"), false).await);
    let mut file = download(&client).await.unwrap();
    assert!(tokio::time::timeout(Duration::from_millis(100), file.save(&pipe)).await.is_err());
    tokio::time::sleep(Duration::from_millis(50)).await;
    let reader = open(&pipe, OFlags::RDONLY | OFlags::NONBLOCK, Mode::empty()).unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(rustix::io::read(&reader, &mut [0; 16]), Ok(0), "no writer has it open");
    // nothing of the file was read
    drop(reader);
    let saving = file.save(&pipe);
    let reading = tokio::task::spawn_blocking({
        let pipe = pipe.clone();
        move || fs::read(pipe).unwrap()
    });
    let (saved, read) = tokio::join!(saving, reading);
    assert_eq!((saved.unwrap(), read.unwrap()), (pipe, b"0123456789".to_vec()));
}

#[tokio::test]
async fn a_folder_takes_the_name_of_the_server_once() {
    let folder = Folder::new("folder");
    let chinese = format!("{}.pdf", "漢".repeat(80));
    let longest = format!("{}.pdf", "é".repeat(125));
    for (name, kept) in [
        (chinese.as_str(), chinese.as_str()),
        (&longest, &longest),
        ("🧾.pdf", "🧾.pdf"),
        ("../../.bashrc", "bashrc"),
        ("..", "download"),
    ] {
        assert_eq!(saved(called(name, b"new"), &folder.0).await.unwrap(), folder.join(kept));
        let taken = saved(called(name, b"newer"), &folder.0).await.unwrap_err();
        assert_eq!(taken.errno(), Some(17), "{taken}");
        assert_eq!(fs::read_to_string(folder.join(kept)).unwrap(), "new");
    }
    assert_eq!(folder.names().len(), 5, "{:?}", folder.names());
    // by its own name it is replaced, however long that is
    saved(sized(b"other"), &folder.join(&chinese)).await.unwrap();
    assert_eq!(fs::read_to_string(folder.join(&chinese)).unwrap(), "other");
    // somebody takes the name while the file comes
    let mut answer = called("slow.pdf", b"0123456789");
    answer.truncate(answer.len() - 5);
    let client = client(&serving(answer, true).await);
    let mut file = download(&client).await.unwrap();
    let path = folder.join("slow.pdf");
    let place = folder.0.clone();
    let (failed, ()) = tokio::join!(file.save(place), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        fs::write(&path, "quicker").unwrap();
    });
    assert!(matches!(failed, Err(SaveError::Download(error)) if error.code() == Code::Timeout));
    assert_eq!((fs::read_to_string(&path).unwrap().as_str(), folder.names().len()), ("quicker", 6));
}

#[tokio::test]
async fn what_is_not_saved_whole_leaves_nothing() {
    let folder = Folder::new("nothing");
    let kept = folder.join("kept");
    fs::write(&kept, "old").unwrap();
    let cut = format!("{HEAD}content-length: 10\r\n\r\n01234").into_bytes();
    assert!(matches!(saved(cut.clone(), &kept).await, Err(SaveError::Download(_))));
    let missing = folder.join("no").join("such");
    assert_eq!(saved(sized(b"x"), &missing).await.unwrap_err().errno(), Some(2));
    let slash = PathBuf::from(format!("{}/", missing.display()));
    assert_eq!(saved(sized(b"x"), &slash).await.unwrap_err().errno(), Some(2));
    let client = client(&serving(cut, true).await);
    let mut file = download(&client).await.unwrap();
    // nothing of it was read: another place is as good
    assert!(file.save(&missing).await.is_err());
    let dropped = tokio::time::timeout(Duration::from_millis(100), file.save(&kept)).await;
    assert!(dropped.is_err());
    assert_eq!(file.chunk().await.unwrap_err().code(), Code::Configuration, "the rest is no file");
    assert!(
        matches!(file.save(&kept).await, Err(SaveError::Download(error)) if error.code() == Code::Configuration)
    );
    let mut begun = download(&client).await.unwrap();
    begun.chunk().await.unwrap();
    assert!(matches!(begun.save(&kept).await, Err(SaveError::Download(_))));
    assert_eq!(
        (fs::read_to_string(&kept).unwrap().as_str(), folder.names()),
        ("old", vec!["kept".to_owned()])
    );
}
