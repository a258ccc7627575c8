const names = Object.keys(process.env).filter((name) => /TOKEN|KEY|SECRET|GITHUB|ACTIONS|RUNNER|CANARY/i.test(name));
console.log(names.length === 0 ? 'held' : `REACHED ${names}`);
