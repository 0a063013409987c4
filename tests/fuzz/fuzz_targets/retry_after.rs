#![no_main]

yionstack_fuzz::target!("retry_after");
