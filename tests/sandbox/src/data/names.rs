//! Lists that rows are made of. Not all of it is ASCII: real names are not either.

pub(crate) const FIRST: &[&str] = &[
    "Amelia",
    "Callum",
    "Siân",
    "Imran",
    "Freya",
    "Dafydd",
    "Priya",
    "Zoë",
    "Niamh",
    "Oluwaseun",
    "Harriet",
    "Rhys",
    "Aoife",
    "Kwame",
    "Eilidh",
    "Tomasz",
    "Beatrix",
    "Ruaridh",
    "Meera",
    "Joanna",
    "Chloé",
    "Idris",
    "Hannah",
    "Yusuf",
    "Margaret",
    "Fergus",
    "Leila",
    "Edmund",
    "Nadia",
    "Alasdair",
];

pub(crate) const LAST: &[&str] = &[
    "Ashworth",
    "Begum",
    "Llewellyn",
    "Cartwright",
    "Ó Súilleabháin",
    "Mensah",
    "Featherstone",
    "Kowalczyk",
    "MacLeod",
    "Patel",
    "Thistlewood",
    "Adeyemi",
    "Hargreaves",
    "Griffiths",
    "O’Connor",
    "Shah",
    "Pemberton",
    "Nkemelu",
    "Whitlock",
    "Sinclair",
    "Brontë",
    "Rahman",
    "Tregenza",
    "Blackwood",
    "Ng",
    "Fairclough",
];

/// Companies, and the part of their domain before `.example`, which RFC 2606 keeps free for this.
pub(crate) const COMPANIES: &[(&str, &str)] = &[
    ("Bramble & Sons Joinery Ltd", "bramble-joinery"),
    ("Tideway Marine Services", "tideway-marine"),
    ("Crumb & Co 🧁", "crumb-and-co"),
    ("Northgate Veterinary Practice", "northgate-vets"),
    ("Caffè Lucca", "caffe-lucca"),
    ("Ridgeway Solar LLP", "ridgeway-solar"),
    ("The Lantern Bookshop", "lantern-books"),
    ("Siôn Jones Plumbing", "sionjones-plumbing"),
    ("Calder Valley Textiles Ltd", "calder-textiles"),
    ("Larkfield Primary Academy", "larkfield-academy"),
    ("Munro Scaffolding (Highland) Ltd", "munro-scaffolding"),
    ("Petals \"n\" Posies", "petals-n-posies"),
    ("Orchard Dental Care", "orchard-dental"),
    ("Saltmarsh Brewery", "saltmarsh-brewery"),
    ("Fenland Freight Ltd", "fenland-freight"),
    ("Kingfisher Physiotherapy", "kingfisher-physio"),
    ("Quayside Architects LLP", "quayside-architects"),
    ("Glen Affric Outdoors", "glen-affric-outdoors"),
];

/// Towns with their postcode areas.
pub(crate) const CITIES: &[(&str, &str)] = &[
    ("Bristol", "BS"),
    ("Leeds", "LS"),
    ("Cardiff", "CF"),
    ("Edinburgh", "EH"),
    ("Belfast", "BT"),
    ("Manchester", "M"),
    ("Norwich", "NR"),
    ("Exeter", "EX"),
    ("Sheffield", "S"),
    ("Inverness", "IV"),
    ("York", "YO"),
    ("Swansea", "SA"),
    ("Brighton", "BN"),
    ("Nottingham", "NG"),
    ("Stoke-on-Trent", "ST"),
];

pub(crate) const STREETS: &[&str] = &[
    "High Street",
    "Mill Lane",
    "Victoria Road",
    "Station Approach",
    "Church Walk",
    "Quarry Hill",
    "Canal Street",
    "St Mary’s Close",
    "Abbey Road",
    "The Shambles",
    "Foundry Row",
    "Heol y Bont",
    "Castle Terrace",
];

pub(crate) const BUILDINGS: &[&str] = &[
    "Unit 4, The Old Dairy",
    "First Floor",
    "Riverside House",
    "Suite 12B",
    "The Coach House",
    "Wharf Studios",
];

pub(crate) const REFERENCES: &[&str] = &[
    "Spring order",
    "Website retainer",
    "Call-out, boiler",
    "Café refit",
    "Consultancy",
    "Deliveries",
    "Repairs",
];

/// Numbers that Ofcom keeps free for drama, up to the last three digits.
pub(crate) const PHONES: &[&str] =
    &["+44 20 7946 0", "+44 1632 960", "+44 7700 900", "+44 161 496 0", "0117 496 0"];
