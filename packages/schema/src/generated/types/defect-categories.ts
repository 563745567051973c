// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Categories of defects that are typical of the programming technologies in use, and the rules of analysis tools that find them: `gate/defect-categories.yaml`.
 */
export interface DefectCategoriesRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Technologies, as `product.technologies` of the configuration names them.
   *
   * @minItems 1
   *
   * Items: A technology.
   */
  technologies: [
    {
      /**
       * Name.
       */
      technology: string;
      /**
       * Categories.
       *
       * @minItems 1
       *
       * Items: A category.
       */
      categories: [
        {
          /**
           * Id, unique in its technology.
           */
          id: string;
          /**
           * What goes wrong.
           */
          title: string;
          /**
           * What finds it.
           *
           * @minItems 1
           *
           * Items: The rules of one tool.
           */
          checks: [
            {
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            },
            ...{
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            }[]
          ];
        },
        ...{
          /**
           * Id, unique in its technology.
           */
          id: string;
          /**
           * What goes wrong.
           */
          title: string;
          /**
           * What finds it.
           *
           * @minItems 1
           *
           * Items: The rules of one tool.
           */
          checks: [
            {
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            },
            ...{
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            }[]
          ];
        }[]
      ];
    },
    ...{
      /**
       * Name.
       */
      technology: string;
      /**
       * Categories.
       *
       * @minItems 1
       *
       * Items: A category.
       */
      categories: [
        {
          /**
           * Id, unique in its technology.
           */
          id: string;
          /**
           * What goes wrong.
           */
          title: string;
          /**
           * What finds it.
           *
           * @minItems 1
           *
           * Items: The rules of one tool.
           */
          checks: [
            {
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            },
            ...{
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            }[]
          ];
        },
        ...{
          /**
           * Id, unique in its technology.
           */
          id: string;
          /**
           * What goes wrong.
           */
          title: string;
          /**
           * What finds it.
           *
           * @minItems 1
           *
           * Items: The rules of one tool.
           */
          checks: [
            {
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            },
            ...{
              /**
               * Tool, as its results name it.
               */
              tool: string;
              /**
               * Rules of the tool; `*` at the end stands for any ending.
               *
               * @minItems 1
               */
              rules: [string, ...string[]];
            }[]
          ];
        }[]
      ];
    }[]
  ];
}
