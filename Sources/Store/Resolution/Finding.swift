import Claims

/// A row and the claims for and against it.
struct Finding {
  let row: ResolvedRow
  let evidence: [Evidence]

  /// A row with the columns of its verdict.
  init(_ table: ResolvedTable, _ id: String, _ columns: [String: Value], _ verdict: Verdict) {
    self.init(ResolvedRow(table, id, columns.merging(verdict.columns) { own, _ in own }), verdict)
  }

  init(_ row: ResolvedRow, _ evidence: [Evidence]) {
    self.row = row
    self.evidence = evidence
  }

  init(_ row: ResolvedRow, _ verdict: Verdict) {
    self.row = row
    evidence = verdict.agreement.map { claim, agrees in
      Evidence(table: row.table, row: row.id, claim: claim.id, agrees: agrees)
    }
  }
}
