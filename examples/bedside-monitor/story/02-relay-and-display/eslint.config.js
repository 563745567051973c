export default [
  {
    files: ['display/**/*.js'],
    rules: { eqeqeq: 'error', 'no-eval': 'error', 'no-undef': 'off', 'no-unused-vars': 'error', 'max-depth': ['warn', 3] },
  },
];
