import Foundation
import PackagePlugin

/// Bakes a target's plain-text files into the binary: `migrations/*.sql` for Migrations, `Lexicon/*.txt` for Extraction.
@main struct EmbedText: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder =
      target.name == "Migrations"
      ? context.package.directoryURL.appending(path: "migrations")
      : context.package.directoryURL.appending(path: "Sources/\(target.name)/Lexicon")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { ["sql", "txt"].contains($0.pathExtension) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    return [
      .buildCommand(
        displayName: "Bake \(folder.lastPathComponent)",
        executable: try context.tool(named: "embed-text").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }
}
