/// Given and family names that go together, from many parts of the world.
enum Names {
  typealias Culture = (given: [String], family: [String])

  static let cultures: [Culture] = [
    (["Abena", "Kofi", "Esi", "Yaw", "Akua"], ["Mensah", "Owusu", "Asante", "Appiah"]),
    (["Adaeze", "Chinedu", "Ngozi", "Emeka", "Tunde"], ["Okafor", "Balogun", "Eze", "Ogunleye"]),
    (["Hiwot", "Dawit", "Selam", "Yonas"], ["Tesfaye", "Bekele", "Girma", "Haile"]),
    (["Amina", "Khalid", "Layla", "Omar", "Salma"], ["Farouk", "Nasser", "Khoury", "Benali"]),
    (["Shirin", "Darius", "Parisa", "Navid"], ["Tehrani", "Moradi", "Shirazi"]),
    (["Ananya", "Vikram", "Meera", "Rohan", "Kavya"], ["Deshpande", "Menon", "Chatterjee", "Gill"]),
    (["Zainab", "Bilal", "Hira", "Usman"], ["Qureshi", "Malik", "Siddiqui"]),
    (["Wei", "Xiulan", "Jian", "Ruolan"], ["Zhou", "Huang", "Deng", "Liang"]),
    (["Haruto", "Sakura", "Ren", "Akiko"], ["Fujimoto", "Okada", "Nakagawa", "Ishii"]),
    (["Minseo", "Jihoon", "Soyeon", "Taeyang"], ["Kwon", "Yoon", "Baek", "Seo"]),
    (["Thanh", "Mai", "Duc", "Huong"], ["Nguyen", "Tran", "Bui"]),
    (["Malia", "Keanu", "Sione", "Tavita"], ["Kealoha", "Fonoti", "Tuilagi"]),
    (["Luz", "Andres", "Ximena", "Rafael", "Paloma"], ["Cisneros", "Villalobos", "Ibarra", "Montoya"]),
    (["Thiago", "Larissa", "Joana", "Caio"], ["Nogueira", "Teixeira", "Barbosa"]),
    (["Winona", "Dakota", "Tallulah", "Chayton"], ["Begay", "Whitehorse", "Yazzie"]),
    (["Maeve", "Declan", "Siobhan", "Callum"], ["Gallagher", "Byrne", "MacLeod"]),
    (["Astrid", "Henrik", "Freja", "Nils"], ["Bergstrom", "Halvorsen", "Kjeldsen"]),
    (["Jakub", "Zofia", "Milos", "Katarina"], ["Wojcik", "Kowalczyk", "Novotny", "Jovanovic"]),
    (["Irina", "Oleg", "Nadia", "Taras"], ["Melnyk", "Petrenko", "Sokolova"]),
    (["Giulia", "Matteo", "Chiara", "Luca"], ["Ferraro", "Marchetti", "Bellini"]),
    (["Eleni", "Nikos", "Defne", "Emre"], ["Stavros", "Karras", "Aydin"]),
    (["Beatrix", "Clark", "Josephine", "Wallace", "Della"], ["Hargrove", "Pickett", "Whitfield", "Tolliver"]),
  ]
}
