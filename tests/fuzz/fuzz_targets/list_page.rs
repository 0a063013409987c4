#![no_main]

yionstack_fuzz::target!("list_page");
