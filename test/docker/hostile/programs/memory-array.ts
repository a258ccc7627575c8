type Piece = { readonly bytes: Uint8Array };
const hog: Piece[] = [];
while (true) hog.push({ bytes: new Uint8Array(8_388_608).fill(1) } satisfies Piece);
