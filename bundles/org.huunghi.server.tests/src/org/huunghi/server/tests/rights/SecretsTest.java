package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.spi.common.commit.CDORevisionAvailabilityInfo;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.RevisionInfo;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol;
import org.eclipse.emf.spi.cdo.InternalCDOSession;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.TestUsers;
import org.huunghi.union.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way by which CDO sends content: whoever a book is closed to gets none of it, which is searched for in each byte that the server sends. The
 * same way gives it to whoever may see it, else it would prove nothing.
 */
class SecretsTest {
	private static final String SECRET = "TOPSECRET7f3a9c";

	@TempDir
	static Path folder;
	private static World world;
	private static CDOID person;
	private static CDOID name;
	private static CDOID book;
	private static long beforeAll;

	/** A way to content; it may fail, for what is refused. */
	private enum Way {
		NAVIGATE {
			@Override
			void go(CDONet4jSession session) {
				CDOView view = session.openView();
				Book.SECRET.in(view).eAllContents().forEachRemaining(object -> object.eClass().getEAllAttributes().forEach(object::eGet));
			}
		},
		BY_KEY {
			@Override
			void go(CDONet4jSession session) {
				CDOView view = session.openView();
				((Person) CDOUtil.getEObject(view.getObject(person))).getPhone();
			}
		},
		PART_BY_KEY {
			@Override
			void go(CDONet4jSession session) {
				session.getRevisionManager().getRevision(name, main(session).getHead(), CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
			}
		},
		PREFETCH {
			@Override
			void go(CDONet4jSession session) {
				protocol(session).loadRevisions(List.of(new RevisionInfo.Missing(book, main(session).getHead())), main(session).getHead(), CDORevision.UNCHUNKED, -1);
			}
		},
		AUDIT {
			@Override
			void go(CDONet4jSession session) {
				CDOView view = session.openView(session.getLastUpdateTime() - 1);
				view.getObject(person).cdoRevision();
			}
		},
		BY_VERSION {
			@Override
			void go(CDONet4jSession session) {
				protocol(session).loadRevisionByVersion(person, main(session).getVersion(1), CDORevision.UNCHUNKED);
			}
		},
		REFRESH {
			/** Says that it has the record's first version, though it may never have got it. */
			@Override
			void go(CDONet4jSession session) {
				CDOID root = session.getRepositoryInfo().getRootResourceID();
				InternalCDORevision forged = ((InternalCDORevision) session.getRevisionManager().getRevision(root, main(session).getHead(), CDORevision.UNCHUNKED,
						CDORevision.DEPTH_NONE, true)).copy();
				forged.setID(person);
				forged.setVersion(CDOBranchVersion.FIRST_VERSION);
				Map<CDOID, InternalCDORevision> viewed = new HashMap<>(Map.of(person, forged));
				protocol(session).refresh(beforeAll, Map.of(main(session), viewed), CDORevision.UNCHUNKED, true);
			}
		},
		COMMIT_DATA {
			@Override
			void go(CDONet4jSession session) {
				session.getCommitInfoManager().getCommitInfos(null, beforeAll, CDOBranchPoint.UNSPECIFIED_DATE, info -> info.getNewObjects().size());
			}
		},
		COMMIT_COMMENTS {
			@Override
			void go(CDONet4jSession session) {
				session.getCommitInfoManager().getCommitInfos(main(session), CDOBranchPoint.UNSPECIFIED_DATE, CDOBranchPoint.UNSPECIFIED_DATE, info -> info.getComment());
			}
		},
		CHANGE_SETS {
			@Override
			void go(CDONet4jSession session) {
				CDOChangeSetData data = session.compareRevisions(main(session).getPoint(beforeAll), main(session).getPoint(session.getLastUpdateTime()));
				data.getNewObjects().size();
			}
		},
		MERGE_DATA {
			@Override
			void go(CDONet4jSession session) {
				CDOBranch draft = main(session).getBranch("draft");
				protocol(session).loadMergeData2(info(main(session)), info(draft), info(main(session).getPoint(draft.getBase().getTimeStamp())),
						info(main(session).getPoint(draft.getBase().getTimeStamp())));
			}

			private CDORevisionAvailabilityInfo info(CDOBranch branch) {
				return info(branch.getHead());
			}

			private CDORevisionAvailabilityInfo info(CDOBranchPoint point) {
				return new CDORevisionAvailabilityInfo(point);
			}
		},
		DRAFT {
			@Override
			void go(CDONet4jSession session) {
				CDOView view = session.openView(main(session).getBranch("draft"));
				((Person) CDOUtil.getEObject(view.getObject(person))).getRemarks();
			}
		},
		SWITCH_TARGET {
			@Override
			void go(CDONet4jSession session) {
				CDOView view = session.openView();
				view.getObject(person).cdoRevision();
				view.setBranch(main(session).getBranch("draft"));
			}
		},
		NOTIFICATION_OF_CHANGES {
			@Override
			void go(CDONet4jSession session) throws CommitException {
				notified(session, PassiveUpdateMode.CHANGES);
			}
		},
		NOTIFICATION_OF_ADDITIONS {
			@Override
			void go(CDONet4jSession session) throws CommitException {
				notified(session, PassiveUpdateMode.ADDITIONS);
			}
		};

		abstract void go(CDONet4jSession session) throws CommitException;

		static void notified(CDONet4jSession session, PassiveUpdateMode mode) throws CommitException {
			session.options().setPassiveUpdateMode(mode);
			world.person(Book.SECRET, SECRET);
			world.change(Who.ADMINISTRATOR, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(person))).setEmail(SECRET + System.nanoTime()));
			assertTrue(session.waitForUpdate(world.client(Who.ADMINISTRATOR).session().getLastUpdateTime(), 20_000));
		}

		static CDOBranch main(CDONet4jSession session) {
			return session.getBranchManager().getMainBranch();
		}

		static CDOSessionProtocol protocol(CDONet4jSession session) {
			return ((InternalCDOSession) session).getSessionProtocol();
		}
	}

	@BeforeAll
	static void start() throws Exception {
		world = new World(folder);
		beforeAll = world.client(Who.ADMINISTRATOR).session().getLastUpdateTime();
		person = world.person(Book.SECRET, SECRET);
		name = world.look(Who.ADMINISTRATOR, view -> CDOUtil.getCDOObject(((Person) CDOUtil.getEObject(view.getObject(person))).getNames().get(0)).cdoID());
		book = world.look(Who.ADMINISTRATOR, view -> CDOUtil.getCDOObject(Book.SECRET.in(view)).cdoID());
		world.change(Who.ADMINISTRATOR, transaction -> {
			((Person) CDOUtil.getEObject(transaction.getObject(person))).setPhone(SECRET + "2");
			transaction.setCommitComment("comment on " + SECRET);
		});
		CDOBranch draft = world.client(Who.ADMINISTRATOR).session().getBranchManager().getMainBranch().createBranch("draft");
		CDOTransaction transaction = world.client(Who.ADMINISTRATOR).session().openTransaction(draft);
		((Person) CDOUtil.getEObject(transaction.getObject(person))).setRemarks("draft " + SECRET);
		transaction.commit();
		transaction.close();
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	private String received(Who who, Way way) throws Exception {
		try (SniffingProxy proxy = new SniffingProxy(world.server().port()); RawClient client = new RawClient(proxy.port(), who.user(), TestUsers.provider(who.user()))) {
			try {
				way.go(client.session());
			} catch (RuntimeException e) {
				// what is refused; that it is not by chance shows the user who may see it
			}
			return proxy.received();
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsClosedIsNotSent(Way way) throws Exception {
		for (Who who : Set.of(Who.SHUT_OUT_EDITOR, Who.SHUT_OUT_READER, Who.EDITOR_OF_REGISTER)) {
			assertFalse(received(who, way).contains(SECRET), who::toString);
		}
		assertTrue(received(Who.READER, way).contains(SECRET), "nobody gets it this way");
	}
}
