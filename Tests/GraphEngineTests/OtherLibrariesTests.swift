import Testing

@testable import GraphEngine

/// What igraph, SciPy and others compute on three networks that the field tests on.
struct OtherLibrariesTests {
  /// A. Davis, B. B. Gardner and M. R. Gardner, *Deep South* (1941): women and the events they came to. The edges come
  /// with NetworkX 3.6.1, vertices sorted by name.
  static let davis: [(Int, Int)] = [
    (0, 3), (0, 10), (0, 11), (0, 12), (0, 13), (0, 14), (0, 15), (1, 10), (1, 11), (1, 12), (1, 14), (2, 15),
    (2, 16), (3, 18), (3, 23), (4, 21), (4, 22), (4, 24), (4, 25), (4, 29), (5, 19), (5, 21), (5, 25), (5, 26),
    (6, 21), (6, 22), (6, 24), (6, 25), (6, 29), (6, 31), (7, 22), (7, 25), (7, 29), (8, 22), (8, 25), (8, 29),
    (9, 18), (9, 23), (9, 30), (10, 18), (10, 20), (10, 23), (10, 30), (11, 18), (11, 30), (12, 17), (12, 18),
    (12, 20), (12, 23), (12, 28), (12, 30), (13, 17), (13, 18), (13, 20), (13, 23), (13, 25), (13, 27), (13, 30),
    (14, 17), (14, 21), (14, 23), (14, 25), (14, 28), (14, 29), (14, 30), (14, 31), (15, 17), (15, 18), (15, 20),
    (15, 21), (15, 22), (15, 23), (15, 24), (15, 27), (15, 28), (15, 29), (15, 30), (15, 31), (16, 18), (16, 19),
    (16, 22), (16, 24), (16, 25), (16, 26), (16, 27), (16, 28), (16, 29), (16, 30), (16, 31),
  ]

  @Test func onDavis() throws {
    let graph = try Graph(vertexCount: 32, edges: Self.davis, directed: false)
    let eigenvector = try graph.eigenvectorCentrality()
    let largest = eigenvector.max() ?? 0
    expectClose(
      eigenvector.map { $0 / largest },
      [
        0.617821874, 0.3320229819, 0.2594292771, 0.280169674, 0.3363400499, 0.1767478129, 0.4002802119, 0.2229049804,
        0.2229049804, 0.297019895, 0.499085543, 0.347375373, 0.6350431121, 0.6466601992, 0.756964411, 1,
        0.7490483514, 0.4507133093, 0.6607034782, 0.1373196055, 0.4124631785, 0.3960796315, 0.434814376,
        0.6103528494, 0.3686891852, 0.5208986732, 0.1373196055, 0.3553457725, 0.4659001304, 0.5470918495,
        0.7314245156, 0.4310786977,
      ], tolerance: 1e-8)
    expectClose(
      try graph.betweenness(scale: .pairs),
      [
        22.02153692, 4.715262846, 0.8693194525, 0.9737484737, 5.171920776, 8.888756682, 8.178570287, 1.012776506,
        1.012776506, 0.9440909967, 8.237424665, 3.481327809, 17.03788802, 29.38739041, 58.5347884, 110.206397,
        101.9321435, 4.202634888, 42.98020088, 2.24925483, 4.767882577, 18.86245533, 21.07642554, 22.8541379,
        7.273235022, 50.49030611, 2.24925483, 3.026143884, 7.468483122, 31.91056956, 38.97963504, 7.003261262,
      ], tolerance: 1e-8)
    expectClose(
      try graph.harmonicCentrality(),
      [
        17.33333333, 14.33333333, 14.25, 13.25, 14.58333333, 13.91666667, 15.25, 13.25, 13.25, 13.25, 15.25,
        13.91666667, 16.58333333, 17.83333333, 19.16666667, 21.83333333, 20.5, 15.33333333, 18.5, 13.25, 15.33333333,
        16.5, 16.91666667, 17.33333333, 15.58333333, 18.5, 13.25, 14.91666667, 15.83333333, 17.83333333, 18.5,
        15.83333333,
      ], tolerance: 1e-8)
    expectClose(
      try graph.pageRank(),
      [
        0.03710420014, 0.02304923497, 0.01380674285, 0.0182517351, 0.02888947576, 0.02726773401, 0.03377772637,
        0.01896650445, 0.01896650445, 0.01818787218, 0.03239853644, 0.02305498618, 0.04198725863, 0.04218380281,
        0.05190131193, 0.07249712519, 0.06660185893, 0.02244389796, 0.04256345075, 0.01519952515, 0.02262207911,
        0.02899150495, 0.03425081749, 0.03735824602, 0.02350313163, 0.04453724035, 0.01519952515, 0.0182887719,
        0.02267950059, 0.038662429, 0.04180373731, 0.02300353226,
      ], tolerance: 1e-8)
    #expect(graph.triangleCount() == 0)
  }

  @Test func onKarateAndLesMiserables() throws {
    let (karate, novel) = (try NamedGraph.karate.graph(), try NamedGraph.lesMiserables.graph())
    #expect(karate.coreNumbers().max() == 4)
    #expect(karate.coreNumbers().reduce(0, +) == 99)
    #expect(karate.triangleCount() == 45)
    expectClose([karate.globalClustering()], [0.255681818182])
    let karateScores = try karate.eigenvectorCentrality(usingStrengths: false)
    expectClose([karateScores.reduce(0, +) / (karateScores.max() ?? 0)], [13.3328103038], tolerance: 1e-8)
    #expect(novel.coreNumbers().max() == 9)
    #expect(novel.coreNumbers().reduce(0, +) == 364)
    #expect(novel.triangleCount() == 467)
    expectClose([novel.globalClustering()], [0.498931623932])
    let novelScores = try novel.eigenvectorCentrality(usingStrengths: false)
    expectClose([novelScores.reduce(0, +) / (novelScores.max() ?? 0)], [18.9031874177], tolerance: 1e-8)
  }
}
