export default () => ({ dir: { input: 'src', output: 'out' } });
