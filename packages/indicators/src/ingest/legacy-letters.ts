/** The two encodings in which Vietnamese was written before Unicode, as their bytes look when taken for Latin-1. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/** TCVN 5712:1993, set VN3: one letter each; capitals with tone are small letters in a font of capitals. */
const TCVN3 =
  'àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ' +
  'ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§'

/** VNI for Windows: a base letter and a letter that stands for its marks; some have one letter of their own. */
const VNI =
  'àaø áaù ảaû ãaõ ạaï ăaê ằaè ắaé ẳaú ẵaü ặaë âaâ ầaà ấaá ẩaå ẫaã ậaä đñ èeø éeù ẻeû ẽeõ ẹeï êeâ ềeà ếeá ểeå ễeã ệeä ìì íí ỉæ ĩó ịò òoø óoù ỏoû õoõ ọoï ' +
  'ôoâ ồoà ốoá ổoå ỗoã ộoä ơô ờôø ớôù ởôû ỡôõ ợôï ùuø úuù ủuû ũuõ ụuï ưö ừöø ứöù ửöû ữöõ ựöï ỳyø ýyù ỷyû ỹyõ ỵî'

/** Unicode letter of each legacy letter or pair of letters. */
export const LEGACY_LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: new Map(pairs(TCVN3)),
  VNI: new Map(pairs(VNI).flatMap(([from, to]) => casesOf(from, to))),
}

function pairs(list: string): (readonly [string, string])[] {
  return list.split(' ').map((pair) => [pair.slice(1), pair.slice(0, 1)])
}

/** A pair in small letters, in capitals, and with a capital first. */
function casesOf(from: string, to: string): (readonly [string, string])[] {
  const capital = to.toUpperCase()
  return [
    [from, to],
    [from.toUpperCase(), capital],
    [`${from.slice(0, 1).toUpperCase()}${from.slice(1)}`, capital],
  ]
}
