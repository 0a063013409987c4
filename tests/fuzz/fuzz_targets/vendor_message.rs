#![no_main]

yionstack_fuzz::target!("vendor_message");
