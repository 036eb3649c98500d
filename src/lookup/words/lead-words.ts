/* Words that stand before a number and tell whether it is a code, in the languages of our readers. */

/** What the fields and words before a code are called, folded. */
export const CODE_NAME =
  /^(?:(?:api|app|biz|business|sub|inner|ocr|sms|etims|vendor|provider|gateway|upstream|remote|service)?(?:err(?:or)?|ret(?:urn)?|res(?:ult|ponse|p)?|reply|status|answer|fault|fail(?:ure)?|reason|issue|problem|app)?(?:codes?|cd|cde|num(?:ber)?|no|nr|id)|error|err|errno|status|rc|ret|retcode|e|fault|código|codigo|erro|fehler|fehlercode|erreur|код|ошибка|ошибки|ошибку|хатолик|қате|错误|错误码|错误代码|代码|返回码|状态码|エラー|エラーコード|コード|(?:오류|에러|결과|응답)?(?:코드|번호)|오류|에러|msimbo|kosa|hitilafu|קוד|שגיאה|رمز|خطأ|hata|kod|błąd|błędu|błędem|kodu|errore|codice|fout|foutcode)$/u;

/** A name that ends so is not of a code: `id`, `number` alone tell nothing. */
export const WEAK_NAME = /^(?:id|no|nr|num|number|e|app.*id|app(?:no|nr|num|number)|.*id)$/;

/** Before these, a number is another program's or no code at all. */
export const OTHER_NAME =
  /^(?:exit|exited|errno|sqlstate|signal|line|lines|port|pid|tid|thread|page|row|rows|column|col|step|attempt|attempts|retry|retries|version|node|order|orders|invoice|room|flight|floor|chapter|section|release|build|issue|ticket|case|pr|postcode|zip|zipcode|zip code|area|dial|country|promo|discount|coupon|qr|bar|source|sku|user|userid|orderid|population|connection|ubuntu|debian|windows|python|java|php|nodejs|curl|mysql|postgres|postgresql|oracle|ora|redis|mongo|mongodb|win32|winerror|hresult|wsaerror|gcc|tsc|npm|docker|stripe|twilio|paypal|adyen|aws|azure|google|sentry|age|aged|tls|ssl)$/;

/** Before these, in reports of tests, stands what should have come, not what came. */
export const EXPECTED = /^(?:expected|tobe|toequal|eq|equal|equals|want|wanted|not|to)$/i;

/** And before these what came. */
export const RECEIVED = /^(?:received|got|actual|was|gave|returned|gotten|assert)$/i;

/** Before these, in a sentence, stands what came, if it can be a status. */
export const GIVING =
  /^(?:get|gets|got|getting|give|gives|giving|gave|return|returns|returning|see|sees|seeing|saw|throw|throws|throwing|answers|answering|responds|responding|hitting)$/;

/** Words that stand around a code without telling anything. */
export const FILLER =
  /^(?:saw|difference|between|versus|vs|compare|compared|today|yesterday|since|both|or|the|a|an|i|we|my|our|you|it|this|that|is|was|are|get|gets|got|getting|give|gives|gave|have|has|had|with|for|from|of|in|on|at|by|to|and|what|whats|s|does|do|did|mean|means|meaning|why|how|when|please|help|me|us|pls|hi|hello|hey|api|code|codes|error|errors|err|errno|status|response|result|returned|returns|return|returning|number|no|nr|says|say|said|fail|failed|fails|failing|failure|failures|happened|explain|lookup|look|up|unknown|answer|answers|answered|message|msg|service|call|calls|called|request|again|still|keeps|keep|seeing|see|shows|show|showing|about|problem|issue|cd|resultcd|resultcode|responsecode|any|idea|anyone|know|now|just|only|there|here|que|significa|kod|błąd|błędu|błędem|erro|código|codigo|de|da|do|o|код|ошибки|ошибка|что|значит|错误|错误码|代码|是|什么|意思|怎么|办|코드|오류|에러|뭐예요|뜻|エラー|コード)$/u;

/** Words that may follow a code in a sentence, where a thing that is counted does not stand. */
export const AFTER_CODE =
  /^(?:when|while|after|before|during|since|until|as|if|or|but|because|which|who|where|while|then|every|each|all|always|sometimes|randomly|again|came|comes|appears?|appeared|occurs?|occurred|happens?|pops?|keeps?|during|upon|via|without|into|only|also|please|thanks|http|error|errors|code|status|response|instead|today|yesterday|tonight|undefined)$/;

/** What is counted: behind a vendor's name and one of these stands no code: `hyper call 2`. */
export const COUNTED = /^(?:call|calls|request|service|message|msg|issue|problem|no|nr|number)$/;

/** Names of values that are hardly codes. */
export const AMOUNT_NAME =
  /^(?:id|.{1,20}_?id|text|to|recipient|phone|number|no|count|page|limit|offset|amount|qty|quantity|price|total|size|time|ts|balance|processed|sent|imported)$/;
