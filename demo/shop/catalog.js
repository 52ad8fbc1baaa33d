// What the shop sells. `art` is an image of ours; each text stands in both languages.
export const PRODUCTS = [
  {
    id: 7, art: "gaiwan", price: 268,
    en: { name: "Celadon gaiwan", kind: "Lidded bowl, 120 ml", more: "Thrown in Longquan, glazed three times and fired for thirty hours. The lid rests on the bowl with the sound of a small bell; the saucer keeps your fingers cool." },
    zh: { name: "青瓷盖碗", kind: "盖碗，120 毫升", more: "龙泉手拉坯，三次施釉，三十小时烧成。盖落碗上，声如小磬；托盘使手指不烫。" },
  },
  {
    id: 3, art: "teapot", price: 520,
    en: { name: "Moon teapot", kind: "Teapot, 260 ml", more: "A round white body, a handle you can hold when it is full, and a spout that stops without a drop. The glaze shows a little of the clay at every edge." },
    zh: { name: "月白壶", kind: "茶壶，260 毫升", more: "月白圆身，满壶可提，断水利落。釉边微微见胎，是火留下的线。" },
  },
  {
    id: 5, art: "cups", price: 168,
    en: { name: "Rain cups", kind: "Pair of cups, 60 ml", more: "Two cups for two people. Thin at the lip and heavier below, so that they stand by themselves in a moving hand." },
    zh: { name: "雨过对杯", kind: "对杯，60 毫升", more: "两人两杯。口薄底沉，手动而杯自稳。" },
  },
  {
    id: 9, art: "tea", price: 198,
    en: { name: "First spring Longjing", kind: "Green tea, 50 g", more: "Picked before Qingming, one bud and one leaf, pan-fired the same night. Chestnut first, then something like warm grass." },
    zh: { name: "明前龙井", kind: "绿茶，50 克", more: "清明前采，一芽一叶，当夜炒成。先是栗香，而后有暖草气。" },
  },
  {
    id: 11, art: "vase", price: 340,
    en: { name: "Ash-glaze vase", kind: "Vase, 22 cm", more: "For one branch, not for a bouquet. The glaze is wood ash and river clay; no two run down the shoulder alike." },
    zh: { name: "灰釉花器", kind: "花器，22 厘米", more: "插一枝，不插一束。草木灰与河泥成釉，肩上流痕，件件不同。" },
  },
  {
    id: 12, art: "tray", price: 288,
    en: { name: "Bamboo tray", kind: "Tea tray, 36 cm", more: "Three years dried, planed by hand, joined without glue. It takes the water you spill and the colour of the tea you drink." },
    zh: { name: "竹茶盘", kind: "茶盘，36 厘米", more: "三年阴干，手刨，榫接无胶。承余水，养茶色。" },
  },
];

export const product = (id) => PRODUCTS.find((item) => item.id === Number(id));
export const art = (item) => `/demo/art/${item.art}.svg`;
