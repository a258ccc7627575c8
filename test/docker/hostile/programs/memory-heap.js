const hog = [];
while (true) hog.push({ text: `${hog.length}`, more: [1, 2, 3] });
