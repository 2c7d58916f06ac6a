import { describe, expect, it } from 'vitest'
import { isVietnameseSyllable } from '../../../../shared/reading/text/syllable.ts'

describe('isVietnameseSyllable', () => {
  it.each([
    'á ác ách ái ám án áng ánh áo áp át áu áy',
    'ắc ắm ắn ắng ắp ắt',
    'ấc ấm ấn ấng ấp ất ấu ấy',
    'é éc ém én éng éo ép ét',
    'ế ếch ếc ếm ến ếng ếnh ếp ết ếu',
    'í ía ích ím ín ính íp ít íu kíc kíng',
    'iếc iếm iến iếng iếp iết iếu yếm yến yếng yết yếu',
    'ó óc ói óm ón óng óp ót xoóng moóc',
    'óa oác oách oái oám oán oáng oánh oáo oáp oát oáy',
    'oắc oắm oắn oắng oắt oé oén oéo oét',
    'ố ốc ối ốm ốn ống ốp ốt côống',
    'ớ ới ớm ớn ớp ớt',
    'ú úa úc úi úm ún úng úp út',
    'uấn uấng uất uấy tuế tuếch tuến tuếnh tuếu uốc uối uốm uốn uống uốt thuở',
    'ý úy uýa uých uýn uýnh uýp uýt uýu uyến uyết',
    'ứ ứa ức ứi ứm ứn ứng ứt ứu',
    'ước ưới ướm ướn ướng ướp ướt ướu',
  ])('takes the rhymes of %s', (words) => {
    for (const word of words.split(' ')) {
      expect(word, word).toSatisfy(isVietnameseSyllable)
      expect(word.normalize('NFD'), word).toSatisfy(isVietnameseSyllable)
    }
  })

  it.each([
    'bá chá cá dá đá ghế giá gá há khá ká lá má ná nghế ngá nhá phá pá quá rá sá thá trá tá vá xá',
    'à ả ã á ạ ê ô ơ ư ă',
  ])('takes the onsets and tones of %s', (words) => {
    for (const word of words.split(' ').filter((letter) => letter !== 'ă')) {
      expect(word, word).toSatisfy(isVietnameseSyllable)
    }
  })

  it('lets plain ASCII pass', () => {
    for (const word of ['zebra', 'cb-01', '', '~ ']) expect(word).toSatisfy(isVietnameseSyllable)
  })

  it.each(['zá', 'bbá', 'áz', 'áá', 'bá-', '-bá', 'ăa', 'ờg', '§¶ng', 'x·', 'ñaûng', 'ươ', 'ý́', 'ą́', 'å'])(
    'refuses %s',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false)
    },
  )
})
