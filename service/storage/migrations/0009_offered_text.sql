-- How the gateway takes texts when it has stopped a campaign for that; who resumes it agrees to this, and to nothing else. '' = nothing.
ALTER TABLE campaign ADD COLUMN offered_text TEXT NOT NULL DEFAULT '';
