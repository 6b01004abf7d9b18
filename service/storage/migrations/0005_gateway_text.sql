-- How the gateway took texts when the campaign was frozen or sent: its messages are counted and priced by that.
ALTER TABLE campaign ADD COLUMN gateway_text TEXT NOT NULL DEFAULT '{}';
