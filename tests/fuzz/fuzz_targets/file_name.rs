#![no_main]

yionstack_fuzz::target!("file_name");
