/// The customers who call in the scenarios.
enum PinnedCustomers {
  static let all = [
    Customer(
      id: "noor_haddad_7834", first: "Noor", last: "Haddad", email: "noor.haddad1495@example.com",
      address: Address("1830 North Halsted Street", "Apt 3B", "Chicago", "IL", "60614"),
      payments: [.paypal(id: "paypal_1243815"), .giftCard(id: "gift_card_7414492", cents: 3500)]),
    Customer(
      id: "tomas_quiroga_7212", first: "Tomas", last: "Quiroga", email: "tomas.quiroga1203@example.net",
      address: Address("512 West Annie Street", "", "Austin", "TX", "78704"),
      payments: [.creditCard(id: "credit_card_2212138", brand: "visa", lastFour: "2314")]),
    Customer(
      id: "ayesha_rahman_2485", first: "Ayesha", last: "Rahman", email: "ayesha.rahman2893@example.com",
      address: Address("6420 Maple Street", "Unit 12", "Dearborn", "MI", "48126"),
      payments: [.giftCard(id: "gift_card_7983453", cents: 1220), .paypal(id: "paypal_6538995")]),
    Customer(
      id: "dmitri_volkov_7364", first: "Dmitri", last: "Volkov", email: "dmitri.volkov8499@example.com",
      address: Address("88 Cranberry Street", "Apt 4", "Brooklyn", "NY", "11201"),
      payments: [.creditCard(id: "credit_card_8761513", brand: "mastercard", lastFour: "9867")]),
    Customer(
      id: "keiko_tanabe_2372", first: "Keiko", last: "Tanabe", email: "keiko.tanabe9498@example.net",
      address: Address("410 Dexter Avenue North", "Apt 817", "Seattle", "WA", "98109"),
      payments: [
        .creditCard(id: "credit_card_1499790", brand: "visa", lastFour: "6082"),
        .giftCard(id: "gift_card_2471902", cents: 2500),
      ]),
    Customer(
      id: "liam_oconnell_8879", first: "Liam", last: "O'Connell", email: "liam.oconnell1365@example.com",
      address: Address("73 East Broadway", "Floor 2", "Boston", "MA", "02127"),
      payments: [.paypal(id: "paypal_2893894")]),
    Customer(
      id: "priya_raghavan_9146", first: "Priya", last: "Raghavan", email: "priya.raghavan8967@example.com",
      address: Address("265 South 14th Street", "", "San Jose", "CA", "95112"),
      payments: [
        .creditCard(id: "credit_card_1189703", brand: "mastercard", lastFour: "7028"),
        .giftCard(id: "gift_card_6050489", cents: 500),
      ]),
    Customer(
      id: "mateo_fuentes_3346", first: "Mateo", last: "Fuentes", email: "mateo.fuentes4318@example.net",
      address: Address("3901 East Campbell Avenue", "Unit 6", "Phoenix", "AZ", "85016"),
      payments: [
        .giftCard(id: "gift_card_3845535", cents: 9000),
        .creditCard(id: "credit_card_6746603", brand: "visa", lastFour: "8240"),
      ]),
    Customer(
      id: "ingrid_solberg_9164", first: "Ingrid", last: "Solberg", email: "ingrid.solberg4956@example.com",
      address: Address("2917 Girard Avenue South", "", "Minneapolis", "MN", "55408"),
      payments: [
        .paypal(id: "paypal_7790698"), .creditCard(id: "credit_card_5204358", brand: "amex", lastFour: "4252"),
      ]),
    Customer(
      id: "kwame_boateng_8059", first: "Kwame", last: "Boateng", email: "kwame.boateng4281@example.com",
      address: Address("145 North High Street", "Apt 1106", "Columbus", "OH", "43215"),
      payments: [.creditCard(id: "credit_card_7449475", brand: "visa", lastFour: "4597")]),
    Customer(
      id: "leilani_kahale_6185", first: "Leilani", last: "Kahale", email: "leilani.kahale4438@example.com",
      address: Address("3230 Waialae Avenue", "Unit 4", "Honolulu", "HI", "96816"),
      payments: [
        .paypal(id: "paypal_3257420"), .creditCard(id: "credit_card_9329334", brand: "visa", lastFour: "6746"),
      ]),
    Customer(
      id: "fatou_diallo_1664", first: "Fatou", last: "Diallo", email: "fatou.diallo2050@example.com",
      address: Address("2310 East Norris Street", "", "Philadelphia", "PA", "19125"),
      payments: [
        .creditCard(id: "credit_card_3837512", brand: "mastercard", lastFour: "2848"),
        .giftCard(id: "gift_card_8560643", cents: 2000),
      ]),
    Customer(
      id: "marek_nowicki_8722", first: "Marek", last: "Nowicki", email: "marek.nowicki5508@example.com",
      address: Address("1020 East Brady Street", "Apt 5", "Milwaukee", "WI", "53202"),
      payments: [
        .creditCard(id: "credit_card_7945512", brand: "visa", lastFour: "7267"),
        .creditCard(id: "credit_card_9723738", brand: "mastercard", lastFour: "9091"),
      ]),
    Customer(
      id: "sofia_papadakis_6167", first: "Sofia", last: "Papadakis", email: "sofia.papadakis8413@example.com",
      address: Address("701 South Howard Avenue", "Apt 210", "Tampa", "FL", "33606"),
      payments: [.paypal(id: "paypal_2252909")]),
    Customer(
      id: "yousef_mansour_1515", first: "Yousef", last: "Mansour", email: "yousef.mansour5556@example.net",
      address: Address("1414 Westheimer Road", "Apt 9", "Houston", "TX", "77006"),
      payments: [.creditCard(id: "credit_card_1696059", brand: "amex", lastFour: "5605")]),
    Customer(
      id: "meiling_chow_6803", first: "Mei-Ling", last: "Chow", email: "meiling.chow6063@example.net",
      address: Address("388 Clement Street", "", "San Francisco", "CA", "94118"),
      payments: [
        .creditCard(id: "credit_card_1320679", brand: "visa", lastFour: "3226"), .paypal(id: "paypal_7797944"),
      ]),
    Customer(
      id: "oluwaseun_adeyemi_8451", first: "Oluwaseun", last: "Adeyemi", email: "oluwaseun.adeyemi4111@example.com",
      address: Address("615 Ponce de Leon Avenue", "Apt 2214", "Atlanta", "GA", "30308"),
      payments: [.paypal(id: "paypal_5469660"), .giftCard(id: "gift_card_4983062", cents: 4000)]),
    Customer(
      id: "hannah_lindqvist_3308", first: "Hannah", last: "Lindqvist", email: "hannah.lindqvist1769@example.net",
      address: Address("2034 Southeast Division Street", "", "Portland", "OR", "97214"),
      payments: [.creditCard(id: "credit_card_2934494", brand: "mastercard", lastFour: "8315")]),
    Customer(
      id: "rajesh_iyer_2786", first: "Rajesh", last: "Iyer", email: "rajesh.iyer9771@example.net",
      address: Address("24 Oak Tree Road", "Apt 7", "Edison", "NJ", "08817"),
      payments: [
        .creditCard(id: "credit_card_7185475", brand: "visa", lastFour: "2277"),
        .giftCard(id: "gift_card_4322733", cents: 6000),
      ]),
    Customer(
      id: "camila_duarte_4266", first: "Camila", last: "Duarte", email: "camila.duarte8784@example.com",
      address: Address("455 Northeast 39th Street", "Unit 3", "Miami", "FL", "33137"),
      payments: [
        .paypal(id: "paypal_3997855"), .creditCard(id: "credit_card_1180634", brand: "visa", lastFour: "8736"),
      ]),
    Customer(
      id: "elif_yildiz_9762", first: "Elif", last: "Yildiz", email: "elif.yildiz1592@example.com",
      address: Address("1290 Humboldt Street", "Apt 502", "Denver", "CO", "80218"),
      payments: [.creditCard(id: "credit_card_4799311", brand: "mastercard", lastFour: "5462")]),
    Customer(
      id: "thabo_mokoena_6664", first: "Thabo", last: "Mokoena", email: "thabo.mokoena9842@example.net",
      address: Address("1106 Fatherland Street", "", "Nashville", "TN", "37206"),
      payments: [
        .creditCard(id: "credit_card_9731248", brand: "visa", lastFour: "9198"),
        .giftCard(id: "gift_card_3670804", cents: 15_000),
      ]),
    Customer(
      id: "anneke_devries_7447", first: "Anneke", last: "de Vries", email: "anneke.devries4668@example.com",
      address: Address("860 Cherry Street Southeast", "", "Grand Rapids", "MI", "49503"),
      payments: [
        .creditCard(id: "credit_card_7886748", brand: "mastercard", lastFour: "7356"),
        .giftCard(id: "gift_card_3179526", cents: 12_000), .paypal(id: "paypal_8558185"),
      ]),
    Customer(
      id: "viktor_horvath_8430", first: "Viktor", last: "Horvath", email: "viktor.horvath4225@example.net",
      address: Address("2525 Market Avenue", "Unit 18", "Cleveland", "OH", "44113"),
      payments: [.creditCard(id: "credit_card_1112853", brand: "visa", lastFour: "7173")]),
    Customer(
      id: "amara_nwosu_9235", first: "Amara", last: "Nwosu", email: "amara.nwosu6621@example.com",
      address: Address("1721 Pegram Street", "", "Charlotte", "NC", "28205"),
      payments: [.paypal(id: "paypal_6477212")]),
    Customer(
      id: "walter_brandt_4356", first: "Walter", last: "Brandt", email: "walter.brandt2621@example.net",
      address: Address("1215 Vine Street", "Apt 3", "Cincinnati", "OH", "45202"),
      payments: [
        .giftCard(id: "gift_card_3071718", cents: 4385),
        .creditCard(id: "credit_card_4578522", brand: "amex", lastFour: "4969"),
      ]),
    Customer(
      id: "jisoo_han_7393", first: "Jisoo", last: "Han", email: "jisoo.han2439@example.com",
      address: Address("1044 South Bronson Avenue", "", "Los Angeles", "CA", "90019"),
      payments: [.creditCard(id: "credit_card_6375331", brand: "visa", lastFour: "5290")]),
    Customer(
      id: "minjun_han_1256", first: "Minjun", last: "Han", email: "minjun.han6709@example.net",
      address: Address("1044 South Bronson Avenue", "", "Los Angeles", "CA", "90019"),
      payments: [.paypal(id: "paypal_2388693")]),
    Customer(
      id: "chloe_beranger_1608", first: "Chloé", last: "Béranger", email: "chloe.beranger8223@example.com",
      address: Address("4817 Magazine Street", "", "New Orleans", "LA", "70115"),
      payments: [
        .paypal(id: "paypal_8070204"), .creditCard(id: "credit_card_5618042", brand: "visa", lastFour: "8986"),
      ]),
    Customer(
      id: "samuel_abebe_1465", first: "Samuel", last: "Abebe", email: "samuel.abebe4576@example.com",
      address: Address("1811 Swann Street Northwest", "Apt B", "Washington", "DC", "20009"),
      payments: [
        .creditCard(id: "credit_card_8196323", brand: "visa", lastFour: "1575"),
        .giftCard(id: "gift_card_3900718", cents: 3050),
      ]),
    Customer(
      id: "linh_pham_9734", first: "Linh", last: "Pham", email: "linh.pham6488@example.net",
      address: Address("1520 16th Street", "Apt 11", "Sacramento", "CA", "95814"),
      payments: [.paypal(id: "paypal_3357202")]),
    Customer(
      id: "patrick_doyle_8709", first: "Patrick", last: "Doyle", email: "patrick.doyle3435@example.net",
      address: Address("930 Penn Avenue", "Suite 410", "Pittsburgh", "PA", "15222"),
      payments: [.creditCard(id: "credit_card_9694161", brand: "amex", lastFour: "8211")]),
    Customer(
      id: "rosa_delgado_9070", first: "Rosa", last: "Delgado", email: "rosa.delgado2409@example.com",
      address: Address("206 Girard Boulevard Southeast", "", "Albuquerque", "NM", "87106"),
      payments: [.creditCard(id: "credit_card_8372279", brand: "visa", lastFour: "9628")]),
    Customer(
      id: "arjun_banerjee_5754", first: "Arjun", last: "Banerjee", email: "arjun.banerjee3692@example.net",
      address: Address("712 West Morgan Street", "Apt 1", "Raleigh", "NC", "27605"),
      payments: [
        .paypal(id: "paypal_9627096"), .creditCard(id: "credit_card_5303580", brand: "mastercard", lastFour: "6106"),
      ]),
    Customer(
      id: "beatriz_almeida_7245", first: "Beatriz", last: "Almeida", email: "beatriz.almeida4411@example.com",
      address: Address("331 Lafayette Street", "Floor 3", "Newark", "NJ", "07105"),
      payments: [.creditCard(id: "credit_card_3368109", brand: "visa", lastFour: "9924")]),
    Customer(
      id: "farid_karimi_9588", first: "Farid", last: "Karimi", email: "farid.karimi5472@example.net",
      address: Address("4050 Goldfinch Street", "Unit 2", "San Diego", "CA", "92103"),
      payments: [
        .creditCard(id: "credit_card_9349141", brand: "visa", lastFour: "4292"), .paypal(id: "paypal_7896837"),
        .giftCard(id: "gift_card_9990971", cents: 1000),
      ]),
  ]
}
