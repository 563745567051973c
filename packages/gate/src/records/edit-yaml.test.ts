import { expect, it } from 'vitest';
import { editYaml } from './edit-yaml.ts';

const text = `id: A # the pump
evaluation:
  outcome: undecided # why
  by: safety
# about the decision
disposition: { decision: accept }

# end
`;

it('changes the field alone, and keeps every comment and the order', () => {
  const edited = editYaml(text, 'a.yaml', [
    { field: ['evaluation', 'outcome'], value: 'acceptable' },
    { field: ['noHazardRationale'], value: 'none: # of it' },
  ]);
  expect(edited).toBe(
    text.replace('undecided', 'acceptable').replace('accept }\n', 'accept }\nnoHazardRationale: "none: # of it"\n'),
  );
});

it('takes a field out, and leaves the rest byte for byte', () => {
  const edited = editYaml(text, 'a.yaml', [{ field: ['disposition'], value: undefined }]);
  expect(edited).toBe(text.replace('disposition: { decision: accept }\n', ''));
});

it('keeps the line breaks of the file', () => {
  const edited = editYaml('id: A\r\ntitle: x\r\n', 'a.yaml', [{ field: ['title'], value: 'y' }]);
  expect(edited).toBe('id: A\r\ntitle: y\r\n');
});

it('makes a field that is not there, and takes out one that is not there', () => {
  const edited = editYaml('id: A\n', 'a.yaml', [
    { field: ['evaluation', 'reconfirmed'], value: undefined },
    { field: ['evaluation', 'by'], value: 'safety' },
    { field: ['hazardousSituations'], value: undefined },
  ]);
  expect(edited).toBe('id: A\nevaluation:\n  by: safety\n');
});
