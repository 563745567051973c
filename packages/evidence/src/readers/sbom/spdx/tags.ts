// The tags of SPDX 2 tag-value text, and which field of SPDX JSON each becomes.

/** Kinds of things that a document describes one after the other. */
export type Section = 'document' | 'package' | 'file' | 'snippet' | 'other';

/** Tags that begin a section. */
export const sectionTags: Readonly<Record<string, Section>> = {
  PackageName: 'package',
  FileName: 'file',
  SnippetSPDXID: 'snippet',
  LicenseID: 'other',
  Annotator: 'other',
  Reviewer: 'other',
};

/** Tags of one line that become a field of the thing that they stand in. Each stands there once. */
export const fieldTags: Readonly<Record<string, { readonly section: Section; readonly field: string }>> = {
  SPDXVersion: { section: 'document', field: 'spdxVersion' },
  DocumentNamespace: { section: 'document', field: 'documentNamespace' },
  PackageName: { section: 'package', field: 'name' },
  PackageVersion: { section: 'package', field: 'versionInfo' },
  PackageSupplier: { section: 'package', field: 'supplier' },
  PackageOriginator: { section: 'package', field: 'originator' },
  PackageLicenseConcluded: { section: 'package', field: 'licenseConcluded' },
  PackageLicenseDeclared: { section: 'package', field: 'licenseDeclared' },
  PrimaryPackagePurpose: { section: 'package', field: 'primaryPackagePurpose' },
  ValidUntilDate: { section: 'package', field: 'validUntilDate' },
  SnippetSPDXID: { section: 'snippet', field: 'SPDXID' },
};

/** Tags that are known and say nothing that is read. */
export const otherTags: ReadonlySet<string> = new Set([
  ...['DataLicense', 'DocumentName', 'ExternalDocumentRef', 'LicenseListVersion', 'CreatorComment', 'DocumentComment'],
  ...['PackageFileName', 'PackageDownloadLocation', 'FilesAnalyzed', 'PackageVerificationCode', 'PackageHomePage'],
  ...['PackageSourceInfo', 'PackageLicenseInfoFromFiles', 'PackageLicenseComments', 'PackageCopyrightText'],
  ...['PackageSummary', 'PackageDescription', 'PackageComment', 'PackageAttributionText', 'ExternalRefComment'],
  ...['ReleaseDate', 'BuiltDate', 'FileName', 'FileType', 'FileChecksum', 'LicenseConcluded', 'LicenseInfoInFile'],
  ...['LicenseComments', 'FileCopyrightText', 'FileComment', 'FileNotice', 'FileContributor', 'FileAttributionText'],
  ...['FileDependency', 'ArtifactOfProjectName', 'ArtifactOfProjectHomePage', 'ArtifactOfProjectURI'],
  ...['SnippetFromFileSPDXID', 'SnippetByteRange', 'SnippetLineRange', 'SnippetLicenseConcluded'],
  ...['LicenseInfoInSnippet', 'SnippetLicenseComments', 'SnippetCopyrightText', 'SnippetComment', 'SnippetName'],
  ...['SnippetAttributionText', 'LicenseID', 'ExtractedText', 'LicenseName', 'LicenseCrossReference'],
  ...['LicenseComment', 'RelationshipComment', 'Annotator', 'AnnotationDate', 'AnnotationType', 'SPDXREF'],
  ...['AnnotationComment', 'Reviewer', 'ReviewDate', 'ReviewComment'],
]);
