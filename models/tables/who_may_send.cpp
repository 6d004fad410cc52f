// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/who_may_send.h"

#include "ses/address.h"
#include "ses/arn.h"
#include "tables/statement_sentence.h"
#include "tables/who_may_send_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WhoMaySend)
};

using policy::Grant;
using policy::Reach;
using Kind = policy::GrantPrincipal::Kind;

constexpr int mostNamedUsers = 5;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

policy::NamedDocuments documentsOf(const QList<ses::AttachedPolicy> &policies)
{
    policy::NamedDocuments documents;
    for (const ses::AttachedPolicy &one : policies)
        documents.push_back({one.name.toStdString(), policy::Document(one.text.toStdString())});
    return documents;
}

bool covers(const std::vector<std::string> &all, const std::vector<std::string> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const std::string &one) { return std::find(all.begin(), all.end(), one) != all.end(); });
}

bool meet(const std::vector<std::string> &one, const std::vector<std::string> &other)
{
    return std::any_of(one.begin(), one.end(), [&](const std::string &action) {
        return std::find(other.begin(), other.end(), action) != other.end();
    });
}

CallerSide sideOf(const policy::IamSide &iam, const std::vector<std::string> &wanted)
{
    std::vector<std::string> all = iam.always;
    all.insert(all.end(), iam.conditions.begin(), iam.conditions.end());
    if (covers(iam.always, wanted))
        return CallerSide::Allows;
    if (!meet(all, wanted))
        return CallerSide::Missing;
    return covers(all, wanted) ? CallerSide::Conditional : CallerSide::Partly;
}

} // namespace

struct AccessReader::Data
{
    struct User
    {
        QString name;
        std::string arn;
        policy::NamedDocuments documents;
    };

    AccessSurroundings around;
    std::int64_t now = 0;
    policy::GrantReader reader;
    QHash<QString, QList<std::shared_ptr<const User>>> users; ///< by account
    struct Sides
    {
        policy::IamSide iam;
        policy::IamSide both; ///< without what the identity's policies deny
    };
    /// The callers' sides to the identity that is read now, by user ARN.
    QHash<QString, Sides> sides;

    Data(const AccessSurroundings &surroundings, std::int64_t time)
        : around(surroundings)
        , now(time)
        , reader(time)
    {
        for (auto account = around.users.cbegin(); account != around.users.cend(); ++account) {
            auto &list = users[account.key()];
            for (const ses::User &user : account.value())
                list.append(
                    std::make_shared<const User>(User{user.name, user.arn.toStdString(), documentsOf(user.policies)}));
        }
    }

    const Sides &sidesOf(const User &user, const std::string &identityArn)
    {
        const QString arn = text(user.arn);
        const auto known = sides.constFind(arn);
        if (known != sides.constEnd())
            return *known;
        return *sides.insert(arn, {policy::iamSide(user.arn, user.documents, identityArn, now),
                                   policy::iamSide(reader.readIam(user.arn, user.documents, identityArn))});
    }

    void askCaller(AccessRow &row);
    [[nodiscard]] AccessRow rowOf(const Grant &grant, const policy::NamedDocuments &documents) const;
    [[nodiscard]] AccessRow::Relation relationOf(const QString &identity) const;
};

/// An account that grants to all its users: the best that any of them has, and who.
void AccessReader::Data::askCaller(AccessRow &row)
{
    const Grant &grant = *row.grant;
    if (!row.maySend() || !grant.needsIam || grant.side == policy::Side::Identity)
        return;
    row.callerSide = CallerSide::Unknown;
    const QString account = text(grant.principal.account);
    const QString label = access::accountLabel(account, around.accountNames);
    const bool visible = users.contains(account);
    if (grant.principal.kind == Kind::User && visible) {
        const auto &list = users[account];
        const auto user =
            std::find_if(list.begin(), list.end(), [&](const auto &one) { return one->arn == grant.principal.value; });
        if (user == list.end()) {
            row.callerSide = CallerSide::Missing;
            row.notes.append(Tr::tr("Account %1 has no such user any more.").arg(label));
            return;
        }
        row.callerSide = sideOf(sidesOf(**user, grant.identityArn).iam, grant.sendingActions);
        row.notes.append(row.callerSide == CallerSide::Missing
                             ? Tr::tr("It needs an IAM policy of the user as well: that is missing.")
                             : Tr::tr("It needs an IAM policy of the user as well: %1.")
                                   .arg(access::callerText(row.callerSide).toLower()));
    } else if (grant.principal.kind == Kind::Account && visible) {
        row.callerSide = CallerSide::Missing;
        QStringList able;
        int more = 0;
        for (const auto &user : std::as_const(users[account])) {
            const Sides &known = sidesOf(*user, grant.identityArn);
            const CallerSide side = sideOf(known.iam, grant.sendingActions);
            row.callerSide = std::max(row.callerSide, side);
            if (side == CallerSide::Missing)
                continue;
            const bool denied = sideOf(known.both, grant.sendingActions) == CallerSide::Missing;
            if (able.size() < mostNamedUsers)
                able.append(denied ? Tr::tr("%1 (denied here)", "user").arg(user->name) : user->name);
            else
                ++more;
        }
        if (more > 0)
            able.append(Tr::tr("%n more", nullptr, more));
        row.notes.append(able.isEmpty() ? Tr::tr("No user of account %1 has an IAM policy that allows it as well: it "
                                                 "needs one.")
                                              .arg(label)
                                        : Tr::tr("Users of account %1 whose IAM policies allow it as well: %2.")
                                              .arg(label, able.join(u", "_s)));
    } else if (grant.principal.kind != Kind::Everyone && !visible) {
        row.notes.append(
            Tr::tr("It needs an IAM policy of account %1 as well, which is not in this workspace.").arg(label));
    } else {
        row.notes.append(Tr::tr("The caller needs an IAM policy of its own account as well, which is not seen here."));
    }
    row.caller = access::callerText(row.callerSide);
}

AccessRow::Relation AccessReader::Data::relationOf(const QString &identity) const
{
    if (around.identity.isEmpty() || identity == around.identity)
        return AccessRow::Relation::Itself;
    const auto above = policy::moreGeneralNames(identity.toStdString());
    const bool below = std::find(above.begin(), above.end(), around.identity.toStdString()) != above.end();
    return below ? AccessRow::Relation::Specific : AccessRow::Relation::General;
}

AccessRow AccessReader::Data::rowOf(const Grant &grant, const policy::NamedDocuments &documents) const
{
    AccessRow row;
    row.grant = std::make_shared<const Grant>(grant);
    row.scope = around.scope;
    const std::string_view name = policy::identityNameOf(grant.identityArn);
    row.identity = QString::fromUtf8(name.data(), qsizetype(name.size()));
    row.reach = access::reachSign(grant);
    row.who = access::whoText(grant.principal, around.accountNames);
    row.may = access::mayText(grant);
    row.what = access::whatText(grant);
    row.as = ses::toDisplay(row.identity);
    row.overridden = access::overriddenText(grant);
    row.notes = access::grantNotes(grant);
    const policy::Document &document = documents[grant.document].document;
    if (grant.statement < document.statements().size()) {
        const StatementReading reading = readStatement(document.statements()[grant.statement]);
        row.sentence = reading.sentence;
        row.conditionList = reading.conditions;
        row.conditions = reading.conditions.join(u"; "_s);
    }
    return row;
}

namespace {

/// Keys that stay when another policy comes or goes.
class Keys
{
public:
    explicit Keys(const QString &prefix)
        : m_prefix(prefix)
    {}

    QString next(const Grant &grant)
    {
        const QString statement = u"%1\n%2\n%3\n"_s.arg(m_prefix, text(grant.policy)).arg(qulonglong(grant.statement));
        m_number = statement == m_statement ? m_number + 1 : 0;
        m_statement = statement;
        return statement + QString::number(m_number);
    }

private:
    QString m_prefix;
    QString m_statement;
    int m_number = 0;
};

} // namespace

AccessReader::AccessReader(const AccessSurroundings &surroundings, std::int64_t now)
    : m_data(std::make_unique<Data>(surroundings, now))
{}

AccessReader::~AccessReader() = default;

QList<AccessRow> AccessReader::read(const QString &identity, const QList<ses::AttachedPolicy> &policies)
{
    m_data->sides.clear();
    const policy::NamedDocuments documents = documentsOf(policies);
    const std::string arn = ses::identityArn(m_data->around.scope, identity).toString().toStdString();
    QList<AccessRow> rows;
    Keys keys(identity);
    for (const Grant &grant : m_data->reader.read(arn, documents)) {
        AccessRow row = m_data->rowOf(grant, documents);
        row.key = keys.next(grant);
        row.relation = m_data->relationOf(identity);
        row.where = access::whereText(grant, {});
        m_data->askCaller(row);
        if (row.maySend())
            row.notes.append(access::relationNote(row, m_data->around.identity));
        rows.append(std::move(row));
    }
    return rows;
}

QList<AccessRow> AccessReader::readUsers()
{
    const QString identity = m_data->around.identity;
    const std::string arn =
        identity.isEmpty() ? std::string() : ses::identityArn(m_data->around.scope, identity).toString().toStdString();
    QList<AccessRow> rows;
    for (const auto &user : std::as_const(m_data->users[m_data->around.scope.account])) {
        Keys keys(u'\n' + user->name);
        for (const Grant &grant : m_data->reader.readIam(user->arn, user->documents, arn)) {
            AccessRow row = m_data->rowOf(grant, user->documents);
            row.key = keys.next(grant);
            row.relation = AccessRow::Relation::Iam;
            row.user = user->name;
            row.where = access::whereText(grant, user->name);
            if (arn.empty()) {
                QStringList resources;
                for (const std::string &one : grant.resources)
                    resources.append(one == "*" ? Tr::tr("every identity") : text(one));
                row.as = resources.join(u", "_s);
            }
            if (row.maySend())
                row.notes.append(access::relationNote(row, identity));
            rows.append(std::move(row));
        }
    }
    return rows;
}

ses::Link AccessRow::link() const
{
    const bool iam = relation == Relation::Iam;
    return {iam ? ses::Link::Target::UserPolicy : ses::Link::Target::IdentityPolicy, scope, iam ? user : identity,
            text(grant->policy), int(grant->statement)};
}

bool AccessRow::maySend() const
{
    return grant->stands() && !grant->sendingActions.empty();
}

bool AccessRow::operator==(const AccessRow &other) const
{
    return key == other.key && who == other.who && may == other.may && what == other.what && as == other.as &&
           conditions == other.conditions && caller == other.caller && overridden == other.overridden &&
           where == other.where && reach.word == other.reach.word && sentence == other.sentence && notes == other.notes;
}

namespace {

struct Count
{
    QSet<QString> principals; ///< of other accounts
    QSet<QString> accounts;
    QSet<QString> services;
    QSet<QString> own;
    int organizations = 0;
    int limited = 0;
    int open = 0;

    void add(const AccessRow &row)
    {
        const Grant &grant = *row.grant;
        const QString who = text(grant.principal.value);
        if (row.isPublic())
            ++open;
        switch (grant.reach) {
        case Reach::OtherAccount:
            principals.insert(grant.principal.kind == Kind::Account ? text(grant.principal.account) : who);
            accounts.insert(text(grant.principal.account));
            break;
        case Reach::Service:
            services.insert(who);
            break;
        case Reach::Organization:
            ++organizations;
            break;
        case Reach::Bounded:
            ++limited;
            break;
        case Reach::OwnAccount:
            own.insert(who);
            break;
        default:
            break;
        }
    }
};

} // namespace

QString accessSummary(const QList<AccessRow> &rows, const AccessSurroundings &around)
{
    Count count;
    for (const AccessRow &row : rows) {
        if (row.maySend() && row.relation != AccessRow::Relation::Specific)
            count.add(row);
    }
    QStringList who;
    if (!count.principals.isEmpty())
        who.append(Tr::tr("%1 in %2", "principals, other accounts")
                       .arg(Tr::tr("%n principal(s)", nullptr, int(count.principals.size())),
                            Tr::tr("%n other account(s)", nullptr, int(count.accounts.size()))));
    if (!count.services.isEmpty())
        who.append(Tr::tr("%n service(s)", nullptr, int(count.services.size())));
    if (count.organizations > 0)
        who.append(Tr::tr("the members of an organization (%n grant(s))", nullptr, count.organizations));
    if (!count.own.isEmpty())
        who.append(Tr::tr("%n principal(s) of this account", nullptr, int(count.own.size())));
    const QString as = around.identity.isEmpty()
                           ? Tr::tr("an identity of %1", "account")
                                 .arg(access::accountLabel(around.scope.account, around.accountNames))
                           : ses::toDisplay(around.identity);
    QStringList parts;
    if (!who.isEmpty())
        parts.append(Tr::tr("%1 may send as %2").arg(QLocale().createSeparatedList(who), as));
    else if (count.open == 0 && count.limited == 0)
        parts.append(Tr::tr("No policy lets anybody send as %1").arg(as));
    if (count.limited > 0)
        parts.append(Tr::tr("%n grant(s) to everyone, limited by a condition on the caller", nullptr, count.limited));
    if (count.open > 0)
        parts.append(Tr::tr("%n grant(s) public", nullptr, count.open));
    return Tr::tr("%1.", "a sentence").arg(parts.join(u"; "_s));
}

QString publicWarning(const QList<AccessRow> &rows)
{
    int count = 0;
    const AccessRow *first = nullptr;
    for (const AccessRow &row : rows) {
        if (!row.isPublic())
            continue;
        first = first ? first : &row;
        ++count;
    }
    if (!first)
        return {};
    const bool service = first->grant->reach == Reach::ServiceWithoutSource;
    QString text = service
                       ? Tr::tr("Any customer of a service can make it send as %1: %2.").arg(first->as, first->where)
                       : Tr::tr("Anyone with an AWS account may send as %1: %2.").arg(first->as, first->where);
    if (count > 1)
        text = Tr::tr("%1 %2", "two sentences").arg(text, Tr::tr("%n more grant(s) are public.", nullptr, count - 1));
    return text;
}

} // namespace tables
