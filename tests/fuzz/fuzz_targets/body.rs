#![no_main]

yionstack_fuzz::target!("body");
