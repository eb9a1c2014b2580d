/// The rows of the sample that are not claims.
enum SampleRows {
  static let sources = """
    INSERT INTO sources(id, place) VALUES('news', '/tmp/news');
    INSERT INTO imports(run, started, finished, extractor, added, failed)
    VALUES(1, '2024-01-02T03:04:05Z', '2024-01-02T03:04:06Z', '1', 3, 1);
    """

  static let entities = """
    INSERT INTO networks(id, name) VALUES('meridian', 'Meridian'), ('northstar', 'Northstar');
    INSERT INTO people(id, name)
    VALUES('ada-winslow', 'Ada Winslow'), ('yamada', '山田 花子'), ('rene-okoro', 'René Okoro'), ('kit-lane', 'Kit Lane');
    INSERT INTO shows(id, title, year, status, status_event, network_id, certainty, first_reported, last_reported, sources)
    VALUES
      ('harbor-lights', 'Harbor Lights', NULL, 'rescued', 'harbor-lights/s2/picked_up', 'northstar', 'confirmed',
        '2022-10-01', '2023-10-01', 2),
      ('long-quay', 'The Long Quay', 1998, 'ended', NULL, NULL, 'confirmed', NULL, NULL, 1),
      ('long-quay-2020', 'The Long Quay', 2020, 'cancelled', NULL, 'meridian', 'confirmed', NULL, NULL, 1),
      ('cafe-noir', 'Café | Noir, "again"', NULL, NULL, NULL, NULL, 'rumored', NULL, NULL, 1);
    INSERT INTO aliases(kind, name, folded, id, claims)
    VALUES
      ('show', 'Harbor Lights', 'harbor lights', 'harbor-lights', 3),
      ('show', 'Lights of the Harbor', 'lights of the harbor', 'harbor-lights', 1),
      ('show', 'The Long Quay', 'long quay', 'long-quay', 1),
      ('show', 'The Long Quay', 'long quay', 'long-quay-2020', 1),
      ('show', 'Café | Noir, "again"', 'cafe noir again', 'cafe-noir', 1),
      ('network', 'Meridian', 'meridian', 'meridian', 2),
      ('network', 'Northstar', 'northstar', 'northstar', 2),
      ('person', 'Ada Winslow', 'ada winslow', 'ada-winslow', 1),
      ('person', '山田 花子', '山田 花子', 'yamada', 1),
      ('person', 'René Okoro', 'rene okoro', 'rene-okoro', 1),
      ('person', 'Kit Lane', 'kit lane', 'kit-lane', 1);
    """

  static let facts = """
    INSERT INTO seasons(id, show_id, number, premiere, premiere_from, premiere_to, episodes, certainty, sources)
    VALUES
      ('harbor-lights/s1', 'harbor-lights', 1, '2022-03-04', '2022-03-04', '2022-03-04', 10, 'confirmed', 1),
      ('harbor-lights/s2', 'harbor-lights', 2, NULL, NULL, NULL, NULL, 'confirmed', 1);
    INSERT INTO roles(id, show_id, season, actor_id, character, status, billing, certainty, sources)
    VALUES
      ('harbor-lights/ada-winslow/s1', 'harbor-lights', 1, 'ada-winslow', 'Captain Nell Hart', NULL, 'main', 'confirmed', 1),
      ('harbor-lights/ada-winslow/s2', 'harbor-lights', 2, 'ada-winslow', NULL, 'returning', 'main', 'confirmed', 1),
      ('harbor-lights/yamada', 'harbor-lights', NULL, 'yamada', 'Dr. Mori', 'joined', NULL, 'expected', 1),
      ('harbor-lights/kit-lane/s1', 'harbor-lights', 1, 'kit-lane', 'Wes', 'exited', 'guest', 'confirmed', 1);
    INSERT INTO credits(id, show_id, person_id, job, certainty, sources)
    VALUES
      ('harbor-lights/rene-okoro/creator', 'harbor-lights', 'rene-okoro', 'creator', 'confirmed', 2),
      ('harbor-lights/ada-winslow/director', 'harbor-lights', 'ada-winslow', 'director', 'confirmed', 1);
    INSERT INTO events(id, kind, show_id, season, network_id, from_network_id, organization, date, date_from, date_to,
      certainty, first_reported, last_reported, sources, disputed)
    VALUES
      ('harbor-lights/cancelled', 'cancelled', 'harbor-lights', 1, 'meridian', NULL, NULL, '2022-11', '2022-11-01',
        '2022-11-30', 'confirmed', '2023-02-10', '2023-02-10', 1, 1),
      ('harbor-lights/s2/picked_up', 'picked_up', 'harbor-lights', 2, 'northstar', NULL, NULL, NULL, NULL, NULL,
        'confirmed', '2023-02-10', '2023-02-10', 1, 0),
      ('harbor-lights/strike_affected', 'strike_affected', 'harbor-lights', NULL, NULL, NULL, 'Players Guild', NULL, NULL,
        NULL, 'rumored', '2023-10-01', '2023-10-01', 1, 0),
      ('harbor-lights/s2/production', 'production', 'harbor-lights', 2, NULL, NULL, NULL, '2023-06', '2023-06-01',
        '2023-06-30', 'confirmed', '2023-06-02', '2023-06-02', 1, 0),
      ('@players-guild/strike_started', 'strike_started', NULL, NULL, NULL, NULL, 'Players Guild', '2023-05',
        '2023-05-01', '2023-05-31', 'confirmed', '2023-10-01', '2023-10-01', 1, 0),
      ('@players-guild/strike_ended', 'strike_ended', NULL, NULL, NULL, NULL, 'Players Guild', '2023-09-30', '2023-09-30',
        '2023-09-30', 'confirmed', '2023-10-01', '2023-10-01', 1, 0);
    INSERT INTO show_networks(id, show_id, network_id, season, certainty, first_reported, sources)
    VALUES
      ('harbor-lights/airs_on/meridian', 'harbor-lights', 'meridian', 1, 'confirmed', '2022-10-01', 2),
      ('harbor-lights/airs_on/northstar', 'harbor-lights', 'northstar', 2, 'expected', '2023-02-10', 1);
    INSERT INTO genres(id, show_id, genre, certainty, sources)
    VALUES('harbor-lights/genre/drama', 'harbor-lights', 'drama', 'confirmed', 1);
    INSERT INTO adaptations(id, show_id, work, work_kind, author, certainty, sources)
    VALUES('harbor-lights/based_on/the-quay', 'harbor-lights', 'The Quay', 'novel', 'Ines Vale', 'confirmed', 1);
    INSERT INTO relations(id, show_id, relation, other, other_id, certainty, sources)
    VALUES('long-quay-2020/related/long-quay', 'long-quay-2020', 'remake', 'The Long Quay', 'long-quay', 'confirmed', 1);
    INSERT INTO productions(id, show_id, company, certainty, sources)
    VALUES('harbor-lights/produced_by/tin-whistle', 'harbor-lights', 'Tin Whistle', 'confirmed', 1);
    INSERT INTO settings(id, show_id, place, certainty, sources)
    VALUES('harbor-lights/set_in/port-elm', 'harbor-lights', 'Port Elm', 'confirmed', 1);
    INSERT INTO mentions(article_id, type, name, start_byte, end_byte, main)
    VALUES('a1', 'show', 'Harbor Lights', 3, 16, 1), ('a1', 'network', 'Northstar', 42, 51, 0);
    """
}
