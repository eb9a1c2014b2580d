-- What people ask for most, as views.
CREATE VIEW actors AS
SELECT people.id, people.name
FROM people
WHERE EXISTS (SELECT 1 FROM roles WHERE roles.actor_id = people.id);

CREATE VIEW quotes AS
SELECT evidence.row_table, evidence.row_id, evidence.agrees, claims.kind, claims.certainty, claims.date, claims.quote,
  claims.rule, articles.path, articles.outlet, articles.published, articles.url, claims.start_byte, claims.end_byte,
  claims.article_id, claims.id AS claim_id
FROM evidence
JOIN claims ON claims.id = evidence.claim_id
JOIN articles ON articles.id = claims.article_id;

CREATE VIEW timeline AS
SELECT coalesce(events.date_from, events.first_reported) AS at, shows.title, events.kind, events.season,
  networks.name AS network, events.date, events.certainty, events.organization, events.id AS event_id, events.show_id
FROM events
LEFT JOIN shows ON shows.id = events.show_id
LEFT JOIN networks ON networks.id = events.network_id;

CREATE VIEW cast_lists AS
SELECT roles.show_id, shows.title, roles.season, people.name AS actor, roles.character, roles.status, roles.billing,
  roles.certainty, roles.actor_id, roles.id AS role_id
FROM roles
JOIN shows ON shows.id = roles.show_id
JOIN people ON people.id = roles.actor_id;

CREATE VIEW rescues AS
SELECT saved.show_id, shows.title, coalesce(saved.from_network_id, lost.network_id) AS from_network_id,
  saved.network_id AS to_network_id, saved.season, lost.date AS cancelled, saved.date AS rescued, saved.certainty,
  lost.id AS cancelled_event, saved.id AS rescued_event
FROM events AS saved
JOIN shows ON shows.id = saved.show_id
LEFT JOIN events AS lost ON lost.id = (
  SELECT events.id
  FROM events
  WHERE events.show_id = saved.show_id AND events.kind = 'cancelled' AND events.certainty <> 'denied'
    AND (saved.from_network_id IS NULL OR events.network_id IS NULL OR events.network_id = saved.from_network_id)
    AND (events.network_id IS NULL OR saved.network_id IS NULL OR events.network_id <> saved.network_id)
    AND coalesce(events.date_from, '') <= coalesce(saved.date_to, '9999')
  ORDER BY events.date_from DESC, events.id
  LIMIT 1
)
WHERE saved.kind = 'picked_up' AND saved.certainty <> 'denied';

CREATE VIEW strikes AS
SELECT began.organization, began.date AS began, ended.date AS ended, began.date_from AS began_from,
  ended.date_to AS ended_to, began.id AS began_event, ended.id AS ended_event
FROM events AS began
LEFT JOIN events AS ended ON ended.id = (
  SELECT events.id
  FROM events
  WHERE events.kind = 'strike_ended' AND events.certainty <> 'denied' AND events.organization = began.organization
    AND coalesce(events.date_to, '9999') >= coalesce(began.date_from, '')
  ORDER BY events.date_to, events.id
  LIMIT 1
)
WHERE began.kind = 'strike_started' AND began.certainty <> 'denied';

CREATE VIEW strike_impacts AS
SELECT events.show_id, events.season, events.organization, events.certainty, 'told' AS basis, events.id AS event_id
FROM events
WHERE events.kind = 'strike_affected' AND events.certainty <> 'denied'
UNION ALL
SELECT events.show_id, events.season, strikes.organization, 'rumored', 'in production during it', events.id
FROM events
JOIN strikes ON events.date_from <= coalesce(strikes.ended_to, '9999') AND events.date_to >= strikes.began_from
WHERE events.kind IN ('production', 'production_started', 'production_paused', 'delayed') AND events.certainty <> 'denied';

CREATE VIEW upcoming AS
SELECT shows.title, events.season, events.kind, events.date, events.date_from, events.date_to,
  networks.name AS network, events.certainty, events.id AS event_id, events.show_id
FROM events
JOIN shows ON shows.id = events.show_id
LEFT JOIN networks ON networks.id = events.network_id
WHERE events.kind IN ('premiered', 'finale') AND events.certainty <> 'denied'
  AND events.date_to > (SELECT max(published) FROM current_articles);

CREATE VIEW contradictions AS
SELECT quotes.row_table, quotes.row_id, sum(quotes.agrees) AS sentences_for, sum(1 - quotes.agrees) AS sentences_against
FROM quotes
GROUP BY quotes.row_table, quotes.row_id
HAVING sum(1 - quotes.agrees) > 0;
