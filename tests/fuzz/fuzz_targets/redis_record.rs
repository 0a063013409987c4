#![no_main]

yionstack_fuzz::target!("redis_record");
