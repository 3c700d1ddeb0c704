package org.huunghi.cli.contribution;

import java.util.List;

/** What plug-ins contribute to the command line. */
public interface Contributions {
	/** @return new objects for each call, since picocli stores a call's options in them */
	List<CommandContribution> commands();

	/** @return the formats in no particular order */
	List<FormatContribution> formats();
}
