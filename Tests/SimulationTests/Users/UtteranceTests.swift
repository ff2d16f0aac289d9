import Simulation
import TestSupport
import Testing

struct UtteranceTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    /// What it is, in any order: proposes, claims, refuses, transfers, offers, informs, or `asks:topic`.
    let reading: Set<String>

    init(_ text: String, _ reading: String...) {
      self.text = text
      self.reading = Set(reading)
    }

    var testDescription: String { text }
  }

  private static let proposals = [
    Case("I can cancel order #W1. Shall I go ahead? (yes/no)", "proposes", "informs"),
    Case("Would you like me to proceed with this cancellation?", "proposes"),
    Case("Would you like to proceed?", "proposes"),
    Case("Do you want to proceed with the exchange?", "proposes"),
    Case("Do you want me to cancel it?", "proposes"),
    Case("Please confirm (yes/no) so that I can process the refund.", "proposes"),
    Case("Please reply \"yes\" to proceed.", "proposes"),
    Case("Can you confirm that these details are correct?", "proposes"),
    Case("Is that okay with you?", "proposes"),
    Case("Does that work for you?", "proposes"),
    Case("Are you sure you want to cancel this order?", "proposes"),
    Case(
      "Here are the details of the exchange:\n- Order: #W1\n- Refund: $10.50\n\nDo you confirm these changes?",
      "proposes", "informs"),
    Case("Just say yes and I'll process the return.", "proposes"),
    Case("May I proceed?", "proposes"),
    Case("If you'd like to proceed, please confirm with a \"yes\".", "proposes"),
    Case("Once you confirm, I will cancel the order right away.", "proposes"),
    Case("Should I go ahead and cancel this order for you?", "proposes"),
    Case("Would you like me to submit the return with a refund to your gift card?", "proposes"),
  ]

  private static let claims = [
    Case("Your order #W1 has been successfully cancelled.", "claims", "informs"),
    Case("I've cancelled your order and refunded $10.50.", "claims", "informs"),
    Case("I have updated the shipping address of your order.", "claims", "informs"),
    Case("The exchange was submitted.", "claims", "informs"),
    Case("Your refund has been processed.", "claims", "informs"),
    Case("Your return request is now complete.", "claims", "informs"),
    Case("All done! You'll get an email shortly.", "claims", "informs"),
    Case("You're all set!", "claims", "informs"),
    Case("The address is now 5 Main Street. Is there anything else I can help you with?", "offers", "informs"),
    Case("Great news: the cancellation went through.", "claims", "informs"),
    Case("I've gone ahead and swapped the lamp for the white one.", "claims", "informs"),
    Case("I was able to cancel your order.", "claims", "informs"),
    Case("Done! Anything else?", "claims", "offers"),
    Case("I just changed your payment method to PayPal.", "claims", "informs"),
    Case("I've initiated the return for you.", "claims", "informs"),
    Case("Your return has been successfully initiated.", "claims", "informs"),
    Case("The refund will be credited in 5 to 7 days.", "informs"),
    Case("I will cancel the order now.", "informs"),
  ]

  private static let refusals = [
    Case("Unfortunately, I can't cancel a processed order.", "refuses", "informs"),
    Case("I'm sorry, but I am unable to help with that.", "refuses", "informs"),
    Case("I’m afraid that isn’t possible.", "refuses", "informs"),
    Case("This order is not eligible for a return.", "refuses", "informs"),
    Case("I won't be able to do that.", "refuses", "informs"),
    Case("That order cannot be cancelled because it has already shipped.", "refuses", "informs"),
    Case("Our policy does not allow refunds to another card.", "refuses", "informs"),
    Case("I have to decline that request.", "refuses", "informs"),
    Case("We don't offer price matching.", "refuses", "informs"),
    Case("I don't have the ability to apply discounts.", "refuses", "informs"),
    Case("There is no way for me to change it.", "refuses", "informs"),
    Case("I'm not authorized to make that change.", "refuses", "informs"),
    Case("It is not possible to add items to an order that has been placed.", "refuses", "informs"),
  ]

  private static let handOvers = [
    Case("I am transferring you to a human agent. Please hold on.", "transfers", "informs"),
    Case("YOU ARE BEING TRANSFERRED TO A HUMAN AGENT. PLEASE HOLD ON.", "transfers", "informs"),
    Case("I'll connect you with a specialist now.", "transfers", "informs"),
    Case("You have been transferred to a human agent.", "transfers", "informs"),
    Case("A human representative will be with you shortly.", "transfers", "informs"),
    Case("A colleague will take over from here, please stay on the line.", "transfers", "informs"),
    Case("Let me put you through to my colleague.", "transfers", "informs"),
    Case("Would you like me to transfer you to a human agent?", "proposes"),
    Case("I cannot transfer you to a human agent for this.", "refuses", "informs"),
  ]

  private static let questions = [
    Case("Could you please provide your email address?", "asks:email"),
    Case("What's your zip code?", "asks:zip"),
    Case("May I have your name and zip code?", "asks:name", "asks:zip"),
    Case("To get started, I need your email or your name and postal code.", "asks:email", "asks:name", "asks:zip"),
    Case("Which order is it about?", "asks:order"),
    Case("Please share the order number.", "asks:order"),
    Case("I'll need the order number.", "asks:order"),
    Case("Kindly provide your zip code.", "asks:zip"),
    Case("Can I get your order number", "asks:order"),
    Case("Why would you like to cancel?", "asks:reason"),
    Case("Would you mind telling me the reason?", "asks:reason"),
    Case("Let me know which payment method you'd like to use.", "asks:payment_method"),
    Case("Which payment method should I use?", "asks:payment_method"),
    Case("I see a card on file.", "informs"),
    Case("Your order number is #W1.", "informs"),
    Case("I can refund it to your card. Shall I go ahead?", "proposes", "informs"),
    Case("Thanks, Noor! What is the reason for the return?", "asks:reason"),
    Case("For verification purposes, please enter your zip code below.", "asks:zip"),
    Case(
      "I'd be happy to help! First, I'll have to verify your identity: what's the email on your account?", "asks:email"),
  ]

  private static let courtesies = [
    Case("Is there anything else I can help you with?", "offers"),
    Case("Hello! How can I help you today?", "offers"),
    Case("How may I assist you?", "offers"),
    Case("What can I do for you today?", "offers"),
    Case("Is there anything else you need?", "offers"),
    Case("If you need anything else, just let me know.", "offers"),
    Case("If you have any other questions, feel free to ask!", "offers"),
    Case("Thank you for letting me know. I understand."),
    Case("You're welcome. Have a good day!"),
    Case("The lamp costs $19.60.", "informs"),
    Case("Order #W1 was placed on March 3 and is pending.", "informs"),
    Case("Your order has been delivered.", "informs"),
    Case("One moment, please."),
    Case(""),
  ]

  @Test(arguments: proposals + claims + refusals + handOvers + questions + courtesies)
  func aSentenceIsReadAsPeopleReadIt(_ example: Case) {
    let heard = Utterance(example.text, topics: .make())
    var reading = Set(heard.asked.map { "asks:\($0)" })
    if heard.proposes { reading.insert("proposes") }
    if heard.claims { reading.insert("claims") }
    if heard.refuses { reading.insert("refuses") }
    if heard.transfers { reading.insert("transfers") }
    if heard.offersMore { reading.insert("offers") }
    if heard.informs { reading.insert("informs") }
    #expect(reading == example.reading)
  }

  @Test(arguments: [
    ("Yes, please go ahead.", true), ("yes", true), ("Sure, do it.", true), ("OK", true), ("Please do.", true),
    ("Yep, that's right", true), ("I confirm.", true), ("Sounds good!", true),
    ("Yes, the whole order, go ahead.", true),
    ("No.", false), ("Yes, but not that one.", false), ("Don't do it.", false), ("Wait.", false), ("Maybe.", false),
    ("I'd like to know more.", false), ("Yes, but use PayPal instead.", false), ("", false),
    ("Confirming is hard", false),
    ("Yes, no problem.", true), ("Yes, I don't need it any more.", true), ("I'm not sure.", false),
  ])
  func aYesIsAYesOnlyWithoutABut(text: String, agrees: Bool) {
    #expect(Utterance(text).agrees == agrees)
  }

  @Test(arguments: [
    ("Thanks, bye.", true), ("That's all.", true), ("Goodbye!", true), ("I'll wait.", true), ("Cancel it.", false),
  ])
  func aFarewellIsHeard(text: String, leaves: Bool) {
    #expect(Utterance(text).takesLeave == leaves)
  }

  @Test func aQuestionIsARequestEvenWithoutATopic() {
    #expect(Utterance("What shoe size do you wear?").asksAnything)
    #expect(Utterance("Please tell me more").asksAnything)
    #expect(!Utterance("Here it is. It costs $5.00!").asksAnything)
  }
}
