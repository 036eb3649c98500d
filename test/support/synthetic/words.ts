/** What a made-up vendor does, and the words that its messages are about. */
export interface Trade {
  /** What may end the vendor's name: `nordpay`, `kestrel-mail`. */
  endings: readonly string[];
  /** What its API may be called. */
  products: readonly string[];
  nouns: readonly string[];
}

export const TRADES: readonly Trade[] = [
  makeTrade('pay purse coin', 'Checkout,Payouts,Billing')`
    card wallet payout refund invoice merchant acquirer chargeback ledger mandate installment
    settlement balance currency voucher coupon terminal checkout payer payee dispute subscription
    tariff surcharge cashback escrow remittance cardholder`,
  makeTrade('ship cargo freight', 'Shipping,Tracking,Labels')`
    parcel shipment courier waybill container pallet customs depot consignee carrier label pickup
    manifest crate warehouse truck route driver dropoff dimension weight incoterm vessel berth
    trailer forwarder locker package`,
  makeTrade('tel voice dial', 'Numbers,Voice,Messaging')`
    subscriber handset roaming caller extension voicemail trunk shortcode carriage dialer antenna
    prefix operator bundle airtime porting modem gateway callback ringtone conference queue
    originator recipient keyword opt-out delivery receipt`,
  makeTrade('ident auth pass', 'Identity,Login,Verification')`
    passport selfie signature credential fingerprint biometric consent applicant guardian attestation
    session token passkey challenge factor authenticator realm tenant nonce scope grant directory
    profile avatar nickname birthdate surname residence`,
  makeTrade('store drive vault', 'Storage,Backup,Objects')`
    bucket object folder snapshot archive replica volume shard partition checksum revision blob
    tarball quota retention lifecycle mountpoint inode symlink cluster region tier restore upload
    chunk multipart thumbnail cache`,
  makeTrade('video stream cast', 'Video,Live,Streaming')`
    playlist channel broadcast clip subtitle codec bitrate transcoder watermark livestream viewer
    episode trailer resolution framerate keyframe caption thumbnail teaser encoder segment
    rendition chapter soundtrack studio premiere audience player`,
  makeTrade('cal agenda slot', 'Calendar,Booking,Scheduling')`
    calendar event attendee reminder meeting timezone recurrence invitation organizer slot booking
    holiday agenda appointment weekday shift rota absence room host deadline availability
    reschedule waitlist timesheet overtime lunch semester`,
  makeTrade('maps geo atlas', 'Maps,Routing,Places')`
    coordinate geofence polygon waypoint tile layer latitude longitude district postcode junction
    altitude landmark boundary isochrone detour toll compass elevation bearing motorway bridge
    roundabout ferry footpath parking basemap marker`,
  makeTrade('sure cover claim', 'Policies,Claims,Quotes')`
    policy premium claimant deductible coverage beneficiary underwriter adjuster broker endorsement
    liability rider annuity actuary hazard indemnity reinsurer insured incident windshield casualty
    lapse renewal quote excess loss exclusion surveyor`,
  makeTrade('mail post letters', 'Mail,Campaigns,Inbox')`
    mailbox newsletter attachment unsubscribe bounce recipient sender template campaign audience
    subject spam mailing envelope signature domain alias autoresponder greylist digest thread
    inbox draft footer banner contact segment tracking`,
  makeTrade('trip fly stay', 'Flights,Hotels,Trips')`
    flight itinerary passenger boarding luggage seat cabin airline layover hotel guest reservation
    voucher airport visa fare stopover suite breakfast cruise excursion ticket platform railway
    carriage conductor timetable hostel`,
  makeTrade('grid watt volt', 'Metering,Charging,Tariffs')`
    meter charger kilowatt feeder inverter turbine substation outage connector transformer plug
    battery solar panel roof dispatch consumption reading breaker fuse phase thermostat boiler
    radiator supplier household prosumer tariff`,
  makeTrade('med clinic care', 'Records,Prescriptions,Appointments')`
    patient prescription dosage clinic referral diagnosis allergy vaccine physician ward laboratory
    specimen pharmacy symptom practitioner nurse surgery implant discharge checkup ambulance
    dentist therapy pathology bandage infusion triage immunization`,
  makeTrade('shop cart retail', 'Catalogue,Orders,Stock')`
    basket product variant inventory barcode supplier discount wishlist brand category rack
    backorder bundle storefront stocktake shopper review rating giftcard promotion barcode
    assortment cashier till replenishment size colour return`,
  makeTrade('learn campus tutor', 'Courses,Exams,Classroom')`
    course lesson student teacher exam grade quiz enrolment classroom syllabus lecture diploma
    homework faculty tuition scholarship seminar transcript module textbook whiteboard pupil
    assignment curriculum essay tutor campus graduation`,
  makeTrade('hire staff crew', 'Payroll,Recruiting,People')`
    employee payroll candidate vacancy contract salary bonus interview pension allowance dismissal
    probation recruiter department manager headcount onboarding sickness overtime payslip union
    resume skill badge expense mileage deputy freelancer`,
];

/** What any vendor's messages may be about. */
export const COMMON_NOUNS = makeList(`
    workspace webhook integration sandbox plugin workflow pipeline dashboard report export import
    filter cursor page column row table batch job task schedule rule trigger action property tag
    attribute comment note member group team owner administrator customer partner reseller license
    plan feature environment connection endpoint callback payload header signature timestamp locale
    translation notification alert backup migration index catalogue item list option`);

export const ADJECTIVES = makeList(`
    pending expired disabled archived suspended frozen unknown duplicate malformed incomplete empty
    stale unsigned unverified restricted protected hidden private public shared external internal
    primary secondary default temporary permanent recurring scheduled overdue early late partial
    final active inactive draft published rejected approved cancelled refunded reserved locked
    orphaned obsolete outdated deprecated encrypted compressed oversized undersized negative
    positive fractional rounded numeric textual binary nested flat recursive circular ambiguous
    conflicting identical similar foreign domestic regional national worldwide local remote nearest
    seasonal monthly weekly daily yearly hourly quarterly prepaid postpaid taxable exempt
    refundable chargeable insured uninsured fragile hazardous perishable bulky express economy
    premium basic trial corporate personal joint delegated nominated designated alternate
    preferred optional mandatory manual automatic offline online synchronous delayed queued
    throttled blocked blacklisted trusted untrusted anonymous registered unpaid prorated
    provisional experimental linked detached unassigned excessive`);

/** Verbs that are regular: what is done ends with "ed". */
export const VERBS = makeList(`
    accept activate adjust allocate amend annotate approve archive assign attach authenticate
    authorize block cache calculate capture certify charge claim classify collect combine compare
    complete compress confirm connect convert correct create credit debit decline decode
    delegate deliver detach detect dispatch display dispute duplicate edit enable encode enroll
    estimate evaluate exchange execute exempt expand extract fetch filter finalize flag
    generate import index initiate inspect install invalidate issue join label launch
    link load match measure merge migrate mirror moderate mount move mute nominate notarize
    normalize notify open order pack parse pause pick postpone prepare print process provision
    publish purge query queue quote rank rate reassign rebook recalculate reconcile
    record recover redeem redirect reduce refresh refund register reissue reject release reload
    remove rename render renew reopen reorder repeat replace replay report request reschedule
    reserve resize resolve restore resume retire retrieve return revalidate reverse review
    revoke rotate round route sanction save scale scan screen seal search select settle share
    sign sort stamp start store stream subscribe suspend synchronize terminate track transcode
    transfer translate unlink unlock unpack update upgrade validate verify void`);

/** Makes the plural of a noun. */
export function makePlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Makes the participle of a regular verb. */
export function makeParticiple(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function makeTrade(endings: string, products: string) {
  return ([nouns = '']: TemplateStringsArray): Trade => ({
    endings: makeList(endings),
    products: products.split(','),
    nouns: makeList(nouns),
  });
}

function makeList(words: string): string[] {
  return [...new Set(words.trim().split(/\s+/))];
}
