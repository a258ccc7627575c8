process.exit(143);
