while (true) console.error('x'.repeat(1000));
