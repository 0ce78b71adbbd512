export interface Province {
  /** Number plate code, 1 to 81. */
  readonly code: number
  readonly name: string
  /** A shorter form that sites print in narrow strips. */
  readonly short?: string
}

const NAMES =
  'Adana,Adıyaman,Afyonkarahisar,Ağrı,Amasya,Ankara,Antalya,Artvin,Aydın,Balıkesir,Bilecik,Bingöl,Bitlis,Bolu,Burdur,Bursa,Çanakkale,Çankırı,Çorum,Denizli,Diyarbakır,Edirne,Elazığ,Erzincan,Erzurum,Eskişehir,Gaziantep,Giresun,Gümüşhane,Hakkâri,Hatay,Isparta,Mersin,İstanbul,İzmir,Kars,Kastamonu,Kayseri,Kırklareli,Kırşehir,Kocaeli,Konya,Kütahya,Malatya,Manisa,Kahramanmaraş,Mardin,Muğla,Muş,Nevşehir,Niğde,Ordu,Rize,Sakarya,Samsun,Siirt,Sinop,Sivas,Tekirdağ,Tokat,Trabzon,Tunceli,Şanlıurfa,Uşak,Van,Yozgat,Zonguldak,Aksaray,Bayburt,Karaman,Kırıkkale,Batman,Şırnak,Bartın,Ardahan,Iğdır,Yalova,Karabük,Kilis,Osmaniye,Düzce'

const SHORT: Readonly<Record<string, string>> = {
  Afyonkarahisar: 'Afyon',
  Kahramanmaraş: 'K.Maraş',
  Hakkâri: 'Hakkari',
}

/** The 81 provinces of Turkey in the order of their plate codes. */
export const turkishProvinces: readonly Province[] = NAMES.split(',').map((name, index) => {
  const short = SHORT[name]
  return short ? { code: index + 1, name, short } : { code: index + 1, name }
})
