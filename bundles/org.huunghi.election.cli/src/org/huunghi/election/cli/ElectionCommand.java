package org.huunghi.election.cli;

import org.huunghi.cli.RecordCommand;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.locale.Texts;

/** Base of commands on one election of a repository, which the user names by id or name. A name that several elections bear lists them and ends the call. */
public abstract class ElectionCommand extends RecordCommand<Election> {
	private static final Texts TEXTS = Texts.beside(ElectionCommand.class, "messages");

	/** For the commands. */
	protected ElectionCommand() {
		super(Election.class, ElectionPackage.Literals.ELECTION);
	}

	/**
	 * @return the election that the user named, with all that it contains at hand
	 * @throws org.huunghi.cli.CliFailure exit code 1, when there is none, or more than one
	 */
	protected final Election election(Repository repository, View view) {
		Election election = record(repository, view);
		view.preload(election);
		return election;
	}

	@Override
	protected String recordText(String key, Object... arguments) {
		return TEXTS.get(locale(), key, arguments);
	}
}
