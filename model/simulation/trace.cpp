#include "model/simulation/trace.h"

#include "model/simulation/planning.h"

#include <chrono>
#include <cstdio>

namespace baton {

using namespace sim;

namespace {

std::string timestamp(std::int64_t micros)
{
    using namespace std::chrono;
    const sys_time<microseconds> t{microseconds(micros)};
    const auto date = floor<days>(t);
    const year_month_day ymd(date);
    const hh_mm_ss time(floor<milliseconds>(t - date));
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03d+00:00", int(ymd.year()), unsigned(ymd.month()),
                  unsigned(ymd.day()), int(time.hours().count()), int(time.minutes().count()),
                  int(time.seconds().count()), int(time.subseconds().count()));
    return text;
}

// The standard transaction words of event logs; null for what is not an event of a step.
const char *transition(TraceKind kind)
{
    switch (kind) {
    case TraceKind::Enqueue:
        return "schedule";
    case TraceKind::Start:
        return "start";
    case TraceKind::Finish:
        return "complete";
    default:
        return nullptr;
    }
}

std::string xml(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\t' || c == '\n' || c == '\r') // as references: attributes would make blanks of them
            out += "&#" + std::to_string(int(c)) + ';';
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

std::string quoted(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

std::string partyName(const ProcessMap &map, const Step &step)
{
    const Party *party = map.partyOf(step);
    return party ? party->name : std::string();
}

std::string xesEvent(const ProcessMap &map, const TraceEvent &event)
{
    const Step &step = map.steps[event.step];
    std::string text = "  <event><string key=\"concept:name\" value=\"" + xml(step.name) +
                       "\"/><string key=\"lifecycle:transition\" value=\"" + transition(event.kind) +
                       "\"/><date key=\"time:timestamp\" value=\"" + timestamp(event.time) + "\"/>";
    if (const std::string party = partyName(map, step); !party.empty())
        text += "<string key=\"org:resource\" value=\"" + xml(party) + "\"/>";
    return text + "</event>\n";
}

// In the order of the standard: what every trace and event has, how events fall into classes, the log's own attributes.
std::string xesFrame(const ProcessMap &map)
{
    return " <global scope=\"trace\">\n  <string key=\"concept:name\" value=\"\"/>\n </global>\n"
           " <global scope=\"event\">\n  <string key=\"concept:name\" value=\"\"/>\n"
           "  <string key=\"lifecycle:transition\" value=\"complete\"/>\n"
           "  <date key=\"time:timestamp\" value=\"1970-01-01T00:00:00.000+00:00\"/>\n </global>\n"
           " <classifier name=\"Activity\" keys=\"concept:name\"/>\n"
           " <classifier name=\"Event\" keys=\"concept:name lifecycle:transition\"/>\n"
           " <string key=\"concept:name\" value=\"" +
           xml(map.info.title) + "\"/>\n <string key=\"lifecycle:model\" value=\"standard\"/>\n";
}

} // namespace

Result<Trace> traceRun(const ProcessMap &map, std::int64_t cases, std::uint64_t seed)
{
    Result<Network> network = compileNetwork(map, seed);
    if (!network)
        return network.error();
    network->layOut(static_cast<Micros>(1.5e6 * static_cast<double>(cases) / network->arrivalsPerSecond));
    Trace trace;
    Engine engine(*network);
    engine.traceInto(&trace);
    Plan plan;
    plan.cases = cases;
    engine.start(plan);
    if (engine.finish() == Stop::TooManyVisits)
        return neverEnds(map, engine.culprit());
    return trace;
}

std::string writeTraceCsv(const ProcessMap &map, const Trace &trace)
{
    std::string text = "case,activity,lifecycle,timestamp,resource\r\n";
    for (const TraceEvent &event : trace) {
        const char *word = transition(event.kind);
        if (!word)
            continue;
        const Step &step = map.steps[event.step];
        text += std::to_string(event.caseNumber + 1) + ',' + quoted(step.name) + ',' + word + ',' +
                timestamp(event.time) + ',' + quoted(partyName(map, step)) + "\r\n";
    }
    return text;
}

std::string writeTraceXes(const ProcessMap &map, const Trace &trace)
{
    std::vector<std::string> cases;
    for (const TraceEvent &event : trace) {
        if (!transition(event.kind))
            continue;
        if (event.caseNumber >= cases.size())
            cases.resize(event.caseNumber + 1);
        cases[event.caseNumber] += xesEvent(map, event);
    }
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<log xes.version=\"1.0\" xes.features=\"\" "
                       "xmlns=\"http://www.xes-standard.org/\">\n";
    for (const char *extension : {"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext",
                                  "Lifecycle\" prefix=\"lifecycle\" uri=\"http://www.xes-standard.org/lifecycle.xesext",
                                  "Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext",
                                  "Organizational\" prefix=\"org\" uri=\"http://www.xes-standard.org/org.xesext"})
        text += std::string(" <extension name=\"") + extension + "\"/>\n";
    text += xesFrame(map);
    for (std::size_t c = 0; c < cases.size(); ++c)
        text += " <trace><string key=\"concept:name\" value=\"" + std::to_string(c + 1) + "\"/>\n" + cases[c] +
                " </trace>\n";
    return text + "</log>\n";
}

} // namespace baton
