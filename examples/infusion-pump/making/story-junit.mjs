// Node's own JUnit reporter, with its clock set to the moment of the story (STORY_TIME), the story's host (STORY_HOST), and test
// files named as in the product. Node's reporter keeps a clock of its own, which cannot be set from outside.
import { junit } from 'node:test/reporters';

const offset = Date.parse(process.env.STORY_TIME) - Date.now();
const atStoryTime = (time) => new Date(Date.parse(time) + offset).toISOString();

export default async function* storyJunit(source) {
  let report = '';
  for await (const part of junit(source)) report += part;
  yield report
    .replace(/timestamp="([^"]*)"/g, (_, time) => `timestamp="${atStoryTime(time)}"`)
    .replace(/hostname="[^"]*"/g, `hostname="${process.env.STORY_HOST}"`)
    .replaceAll(`${process.cwd()}/`, '');
}
