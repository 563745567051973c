// Loaded into the real tools: sets their clock to the moment of the story (STORY_TIME).
const offset = Date.parse(process.env.STORY_TIME) - Date.now();
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
