CREATE TABLE later (text TEXT NOT NULL) STRICT;
INSERT INTO later (text) VALUES ('あとから');
