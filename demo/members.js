// The made-up members. The shop's server gives each page its member's identity sealed, the vendor's server opens the seal: in
// the demo both sides look here. Browsers only ever carry the seal (`metaData`, base64) and the shop's own note (`myData`).
export const MEMBERS = [
  { id: "mei", number: "QM-1024", name: { en: "Mei Lin", zh: "林 梅" },
    metaData: "kV3+9sQ/7dYbT0mXw1Zr+Jc8uHf5PaN/eG2oLiR6yUqSxD4vBtMhKjW0CzEgA9n1==", myData: '{"level":"celadon","since":2019}' },
  { id: "tom", number: "QM-2048", name: { en: "Tom Berger", zh: "汤 柏格" },
    metaData: "Q8wLr/2NnYe+X5vZ0hTbKd7MsUf1cGpJ4iOaR9yEqSxDgV6B+tHjW3CzPkA/mLo0==", myData: '{"level":"guest","since":2026}' },
];

export const member = (id) => MEMBERS.find((each) => each.id === id);

/** What the vendor's server finds under the seal: who it is, "" for nobody it knows. */
export const opened = (metaData) => {
  const found = MEMBERS.find((each) => each.metaData === metaData);
  return found ? found.id : "";
};
