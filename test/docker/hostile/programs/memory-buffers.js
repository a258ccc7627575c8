const hog = [];
while (true) hog.push(Buffer.alloc(8 << 20, 1));
