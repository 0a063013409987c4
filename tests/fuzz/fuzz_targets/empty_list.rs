#![no_main]

yionstack_fuzz::target!("empty_list");
