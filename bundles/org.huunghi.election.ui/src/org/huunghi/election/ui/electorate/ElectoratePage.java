package org.huunghi.election.ui.electorate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ui.part.StatementList;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;

/** The page of the electorate: who was summoned and came, whether that is enough, and who counts. */
public final class ElectoratePage extends FormPage {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;

	private StatementList quorum;
	private StatementList committee;

	/** Made by the extension point. */
	public ElectoratePage() {
		// Everything is made in before().
	}

	@Override
	protected void before(FormBody body) {
		body.fields(body.section(Messages.credentials, false), election(), MODEL.getElection_Summoned(), MODEL.getElection_Excluded(),
				MODEL.getElection_Present(), MODEL.getElection_CredentialsReport());
		quorum = new StatementList(column(body.section(Messages.quorum, false)), body);
		Composite client = column(body.section(Messages.committee, true));
		committee = new StatementList(client, body);
		Composite table = body.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		body.fields(table, election(), MODEL.getElection_CountingCommittee());
	}

	private static Composite column(Composite client) {
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(client);
		return client;
	}

	private Election election() {
		return (Election) context().record();
	}

	@Override
	protected void refreshCustom() {
		quorum.show(QuorumText.of(election(), context().locale()));
		committee.show(CommitteeText.of(election(), context().locale()));
	}
}
