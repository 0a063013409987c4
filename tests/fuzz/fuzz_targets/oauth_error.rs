#![no_main]

yionstack_fuzz::target!("oauth_error");
